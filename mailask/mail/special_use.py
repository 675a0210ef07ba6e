"""What a folder or label of mail is for, by its name in any language (the uses are those of RFC 6154).

The names are those that Gmail, Exchange and Outlook, Apple Mail, Thunderbird and large providers give in their
languages; no library keeps them.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode
from enum import StrEnum
from functools import lru_cache

_NAMES = {
    "drafts": """
        draft; drafts; entwurf; entwürfe; brouillon; brouillons; borrador; borradores; esborranys; bozza; bozze;
        rascunho; rascunhos; concepten; utkast; kladde; kladder; kladd; luonnos; luonnokset; drög;
        wersje robocze; wersja robocza; szkice; szkic; koncepty; rozepsané; rozpísané; piszkozat; piszkozatok;
        ciorne; ciornă; schițe; taslak; taslaklar; черновик; черновики; чернетка; чернетки; чернова; чернови;
        нацрти; nacrt; nacrti; skice; osnutki; juodraščiai; melnraksti; mustandid; zirriborroak; πρόχειρα;
        πρόχειρο; טיוטה; טיוטות; مسودة; مسودات; المسودات; پیش‌نویس‌ها; 下書き; 草稿; 草稿箱; 草稿匣; 임시보관함;
        임시 보관함; 임시보관; ร่างจดหมาย; ฉบับร่าง; แบบร่าง; thư nháp; bản nháp; nháp; draf; konsep;
        unsent messages
        """,
    "sent": """
        sent; sent mail; sent items; sent messages; sent emails; gesendet; gesendete; gesendete elemente;
        gesendete objekte; gesendete nachrichten; envoyé; envoyés; messages envoyés; éléments envoyés;
        courrier envoyé; enviado; enviados; enviadas; elementos enviados; mensajes enviados; correo enviado;
        enviats; elements enviats; inviata; inviati; posta inviata; messaggi inviati; itens enviados;
        mensagens enviadas; e-mails enviados; verzonden; verzonden items; verzonden berichten; sendt; sendt post;
        sendt mail; sendte elementer; sendte; skickat; skickade; skickade objekt; lähetetyt; lähetetyt viestit;
        wysłane; elementy wysłane; odeslané; odeslaná pošta; odoslané; odoslaná pošta; elküldött;
        elküldött elemek; elküldött üzenetek; trimise; elemente trimise; mesaje trimise; poslano; poslana pošta;
        poslane stavke; poslata pošta; gönderilmiş; gönderilmiş postalar; gönderilmiş öğeler; gönderilenler;
        gönderilen; gönderilen postalar; отправленные; отправлено; надіслані; відправлені; изпратени; послато;
        απεσταλμένα; σταλμένα; išsiųsti; išsiųstieji; nosūtītie; saadetud; sendir póstar; נשלח; דואר יוצא;
        פריטים שנשלחו; البريد المرسل; المرسل; العناصر المرسلة; الرسائل المرسلة; 送信済み; 送信済みメール;
        送信済みアイテム; 送信済みトレイ; 已发邮件; 已发送; 已发送邮件; 已傳送郵件; 寄件備份; 寄件備份匣;
        보낸편지함; 보낸 편지함; 보낸메일함; ส่งแล้ว; จดหมายที่ส่ง; đã gửi; thư đã gửi; terkirim; item terkirim
        """,
    "junk": """
        spam; spams; spamverdacht; junk; bulk; bulk mail; junk mail; unerwünscht; unerwünschte werbung;
        unerwünschte e-mails; courrier indésirable; courriers indésirables; indésirable; indésirables;
        messages indésirables; pourriel; pourriels; correo no deseado; no deseado; no deseados; correo basura;
        correu brossa; correu no desitjat; posta indesiderata; indesiderata; lixo eletrônico; lixo eletrónico;
        correio eletrónico não solicitado; não solicitado; ongewenst; ongewenste e-mail; skräppost; skräp;
        uønsket; uønsket post; uønsket mail; uønsket e-post; uønskede e-mails; søppelpost; søppel e-post; søppel;
        ruslpóstur; roskaposti; niechciane; wiadomości-śmieci; wiadomości śmieci; niechciana poczta;
        nevyžádaná pošta; nevyžádané; nevyžiadaná pošta; nevyžiadané; levélszemét; nemkívánatos; kéretlen;
        mesaje nedorite; nedorite; gereksiz; gereksiz e-posta; önemsiz; önemsiz e-posta; istenmeyen;
        istenmeyen e-posta; спам; нежелательная почта; нежелательные; небажана пошта; небажане; нежелана поща;
        нежељена пошта; neželjena pošta; neželjeno; neželena pošta; vsiljena pošta; šlamštas; nepageidaujami;
        brukalas; mēstules; surogātpasts; rämpspost; zabor-posta; ανεπιθύμητα; ανεπιθύμητη αλληλογραφία;
        דואר זבל; דואר אלקטרוני זבל; זבל; ספאם; بريد غير هام; غير هام; البريد غير الهام; البريد العشوائي;
        بريد عشوائي; رسائل غير مرغوب فيها; الرسائل غير المرغوب فيها; غير مرغوب فيه; هرزنامه; 迷惑メール;
        迷惑メールフォルダ; 垃圾邮件; 垃圾郵件; 垃圾信件; 垃圾邮件箱; 스팸; 스팸함; 스팸메일함; 스팸 메일함;
        정크 메일; 정크메일; สแปม; จดหมายขยะ; อีเมลขยะ; thư rác; email sampah
        """,
    "trash": """
        trash; bin; deleted; deleted items; deleted messages; deleted mail; wastebasket; trash can; rubbish;
        garbage; recycle bin; papierkorb; gelöscht; gelöschte; gelöschte elemente; gelöschte objekte;
        gelöschte nachrichten; corbeille; éléments supprimés; messages supprimés; supprimés; poubelle; papelera;
        papelera de reciclaje; eliminados; elementos eliminados; mensajes eliminados; paperera;
        elements suprimits; cestino; eliminati; posta eliminata; messaggi eliminati; elementi eliminati; lixeira;
        lixo; reciclagem; itens excluídos; itens eliminados; mensagens excluídas; prullenbak; prullenmand;
        verwijderd; verwijderde items; verwijderde berichten; papperskorg; papperskorgen; borttaget; borttagna;
        borttagna objekt; raderade; papirkurv; papirkurven; slettet; slettet post; slettede; slettede elementer;
        ruslakarfa; roskakori; poistetut; poistetut viestit; kosz; elementy usunięte; usunięte; koš;
        odstraněná pošta; odstraněné; kôš; odstránená pošta; odstránené; odstránené položky; lomtár; kuka;
        törölt; törölt elemek; coș; coş; coș de gunoi; gunoi; elemente șterse; mesaje șterse; çöp; çöp kutusu;
        çöp sepeti; silinmiş öğeler; silinen öğeler; silinmiş; silinenler; корзина; удаленные; удалённые;
        удаленные элементы; кошик; видалені; видалене; кошче; изтрити; изтрити елементи; канта; smeće; otpad;
        izbrisane stavke; izbrisano; obrisano; обрисано; koš za smeti; šiukšliadėžė; šiukšlinė; ištrinti;
        atkritne; miskaste; dzēstie; prügikast; kustutatud; zakarrontzia; κάδος; κάδος απορριμμάτων; απορρίμματα;
        κάδος ανακύκλωσης; διαγραμμένα; אשפה; פח אשפה; פריטים שנמחקו; دواليب المهملات; المهملات; سلة المهملات;
        المحذوفات; العناصر المحذوفة; الرسائل المحذوفة; زباله‌دان; ゴミ箱; ごみ箱; 削除済み; 削除済みアイテム;
        垃圾箱; 垃圾桶; 回收站; 已删除; 已删除邮件; 刪除的郵件; 已刪除的郵件; 휴지통; 지운편지함; 지운 편지함;
        삭제된 메일함; ถังขยะ; รายการที่ถูกลบ; ลบแล้ว; thùng rác; mục đã xóa; đã xóa; sampah; tong sampah;
        item terhapus
        """,
    "chat": """
        chat; chats; чат; чаты; чати; チャット; 聊天; 聊天記錄; 채팅; แชท; دردشة; צ'אט; sohbet; sohbetler;
        rozmowy; czat; czaty
        """,
}
_ENCODED = re.compile(r"&([A-Za-z0-9+,]*)-")
_JUNK_WORD = re.compile(r"^(?:spam|junk)|spam$")
_NOT = frozenset("no not non kein keine ham anti report".split())


class SpecialUse(StrEnum):
    """What the mail of a folder or label is."""

    DRAFTS = "drafts"
    SENT = "sent"
    JUNK = "junk"
    TRASH = "trash"
    CHAT = "chat"


@lru_cache(maxsize=1024)
def use_of(name: str) -> SpecialUse | None:
    """The use of one folder or label; None when its name says nothing."""
    folded = _folded(name)
    if use := _USES.get(folded):
        return use
    words = folded.split()
    is_junk = any(_JUNK_WORD.search(word) for word in (words[0], words[-1])) if words else False
    return SpecialUse.JUNK if is_junk and len(words) <= 3 and words[0] not in _NOT else None


def uses_of(path: str, separator: str) -> frozenset[SpecialUse]:
    """The uses of a folder and of those that it lies in; the parts may be in modified UTF-7."""
    return frozenset(use for part in path.split(separator) if (use := use_of(decoded_name(part))))


def decoded_name(name: str) -> str:
    """A folder's name out of modified UTF-7 (RFC 3501 section 5.1.3); one that is not in it stays as it is."""
    try:
        return _ENCODED.sub(lambda found: _decoded(found[1]) if found[1] else "&", name)
    except (ValueError, UnicodeError):
        return name


def _decoded(encoded: str) -> str:
    padded = encoded.replace(",", "/") + "=" * (-len(encoded) % 4)
    return b64decode(padded).decode("utf-16-be")


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


_USES = {_folded(name): SpecialUse(use) for use, names in _NAMES.items() for name in names.split(";") if name.strip()}
