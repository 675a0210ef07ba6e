"""French."""

from __future__ import annotations

import re

from mailask.reading.languages.asking import Words, alternatives
from mailask.reading.languages.notation import listed

WORDS = Words(
    small=listed(
        """
        le la les l un une des du de d au aux à en dans sur sous pour par avec sans chez entre vers et ou mais donc car
        ni que qu qui quoi dont où quand comment pourquoi si comme ce c cet cette ces cela ça je j tu il elle on nous
        vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ne n pas plus
        moins très aussi encore est sont était suis es sommes êtes être ont a ai as avons avez avoir sera serait peut
        peux pouvez pouvoir doit dois devons faut veux voudrais voudrions besoin parce puisque afin merci y tout tous
        """
    ),
    vague=listed(
        """
        aide soutien conseil conseils avis idée idées réflexions réflexion retour retours commentaire commentaires
        opinion opinions quelque chose info infos information informations temps suggestion suggestions piste
        pistes appui assistance coup main éclairage remarques
        """
    ),
    filler=listed(
        "peu quelques petit petite petits bon bonne bons général générale rapide bref brève ton votre sympa autre autres"
    ),
    loose=listed(
        "quelques plusieurs divers diverses beaucoup certains certaines informations infos détails tout exemples"
    ),
    numbers=listed(
        """
        un une deux trois quatre cinq six sept huit neuf dix onze douze demi premier première deuxième dernier dernière
        chaque fois paire douzaine oui page ligne phrase mot
        """
    ),
    generic=listed(
        """
        bonjour salut question questions petite rapide aide urgent urgente sondage demande important importante service
        suivi relance info infos information problème réunion appel message mail courriel rappel merci besoin conseil
        avis retour test nouvelles coucou
        """
    ),
    verbs=listed(
        """
        accepte aide ajoute annote appelle apporte approuve attends autorise cherche choisis cite coche commente compare
        complète compte confirme contacte copie corrige décide demande dépose dessine dis dites donne écoute écris
        enregistre envoie essaie essaye estime évalue explique faites fais ferme filme garde goûte imprime indique
        introduis invite jette joins laisse lis liste loue marque mesure mets montre nomme note offre ouvre parle partage
        passe photographie pose prends présente prête propose range rappelle recommande regarde relie relis remplis
        remets réponds réserve retourne réunis scanne signale signe soutiens souligne suggère téléphone teste touche
        traduis transfère transmets trouve valide vérifie viens visite vote
        """
    ),
    asking=alternatives(
        r"""
        (?:peux|pourrais|veux|voudrais|saurais|accepterais)-tu
        (?:pouvez|pourriez|voulez|voudriez|sauriez|accepteriez)-vous
        (?:est-ce que|si) (?:tu|vous|quelqu'un) (?:\w+ ){0,3}(?:peux|pouvez|pourrais|pourriez|pouvais|pouviez|pourrait|pouvait)
        quelqu'un (?:\w+ ){0,2}(?:peut|pourrait|pouvait)
        merci de (?:me |nous |bien vouloir )?\w+(?:er|ir|re)
        (?:je|nous) (?:te|vous) (?:demande|prie|serais|demandons|prions)
        \w+(?:ez)-(?:moi|nous|le|la|les|lui|y|en)
        \w+e?s?-(?:moi|nous)
        """
    ),
    asking_start=re.compile(
        r"^(?:(?!chez|assez|rendez)\w{3,}ez|envoyer|relire|lire|répondre|transmettre|partager|signer|choisir|indiquer|confirmer|prêter|"
        r"donner|nommer|présenter|appeler|traduire|corriger|vérifier|remplir|noter|marquer|dire|écrire|tester|valider)\b",
        re.IGNORECASE,
    ),
    noun_start=listed(
        """
        le la les l un une des du mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces deux trois quatre
        cinq six sept huit neuf dix quelques plusieurs aucun si quel quelle quels quelles au aux pour sur de d je nous
        concernant
        """
    ),
    noun_end=re.compile(r"(?:tion|sion|ment|age|té|ance|ence|isme|eur|ure|ette)s?$", re.IGNORECASE),
    of=listed("de du des d sur pour à au aux concernant en avec dans"),
    lead=re.compile(
        r"^(?:s'il (?:te|vous) plaît|stp|svp|puis|aussi|et|ou|alors|ensuite|juste|simplement|peut-être|éventuellement|"
        r"si possible|d'abord|enfin)[\s,]+",
        re.IGNORECASE,
    ),
    joint=re.compile(r"[,;]\s*(?:et\s+|puis\s+)*|(?<!\s)\s++(?:et|ainsi que)\s+", re.IGNORECASE),
    also=alternatives(
        r"""
        aussi
        également
        en plus
        de plus
        par ailleurs
        en outre
        autre chose
        tant que tu y es
        tant que vous y êtes
        """
    ),
    same=listed("lui y en pourquoi comment si ou oui non ça cela"),
    receiver=listed("moi nous me"),
    hedge=alternatives(
        r"""
        peut-être
        éventuellement
        juste
        simplement
        un (?:tout )?petit peu
        par hasard
        si jamais
        (?:je )?me (?:demandais|demande) (?:juste |simplement )?si
        je (?:voulais|voudrais) (?:juste |simplement )?(?:savoir|demander|te demander|vous demander)(?: si)?
        si (?:ce n'est|c'est|cela|ça|ce n’est) (?:ne )?(?:pas )?(?:trop |possible|te |vous )?(?:demander|dérange(?:r)?|possible|embêter?|gêne(?:r)?)?(?: pas)?(?: trop)?
        si (?:ça|cela) ne (?:te|vous) (?:dérange|gêne|embête|ennuie) pas(?: trop)?
        si (?:tu|vous) (?:as|avez|aviez|avais) (?:un peu de |le |un |deux )?(?:temps|moment|instant|minutes)
        (?:aucune|pas de) (?:obligation|pression|souci|problème)
        quelque part
        plus ou moins
        """
    ),
    apology=alternatives(
        r"""
        désolée?s?(?: (?:de (?:te |vous )?(?:déranger|embêter|demander|solliciter)|pour (?:le dérangement|cette demande)))?
        pardon(?:ne|nez)?(?:-moi)?
        excuse(?:z)?(?:-moi)?
        (?:mes|toutes mes) excuses
        navrée?
        (?:je )?ne (?:veux|voudrais|voulais) (?:surtout )?pas (?:te |vous )?(?:déranger|embêter|importuner|ennuyer)
        j'espère (?:que je )?ne pas (?:te |vous )?(?:déranger|embêter|importuner)
        j'espère (?:que (?:je|ça|cela) )?ne (?:te |vous )?(?:dérange|embête|gêne)(?: pas)?(?: trop)?
        je sais (?:bien )?(?:que |combien )?(?:tu|vous) (?:es|êtes) (?:\w+ )?(?:occupée?s?|débordée?s?|pris(?:e)?)
        (?:je )?(?:m'en veux|suis gênée?|déteste) (?:de )?(?:te |vous )?(?:demander|déranger)?
        """
    ),
    asked=re.compile(
        r"si\s+(?P<who>tu|vous)\s+(?P<modal>pouvais|pouviez|pourrais|pourriez|peux|pouvez)\s+(?P<rest>[^,.?!]+)",
        re.IGNORECASE,
    ),
    polite="{modal}-{who} {rest} ?",
    outright=(("pouvais", "pourrais"), ("pouviez", "pourriez"), ("peux", "pourrais"), ("pouvez", "pourriez")),
    but=re.compile(r"^(?:mais|et|donc)\b[\s,]*", re.IGNORECASE),
    vague_time=alternatives(
        r"""
        asap
        dès que possible
        au plus (?:vite|tôt)
        le plus (?:vite|tôt|rapidement) possible
        aussi (?:vite|tôt|rapidement) que possible
        rapidement
        vite
        d'urgence
        urgent(?:e)?
        urgemment
        bientôt
        prochainement
        sous peu
        (?:quand|dès que|lorsque|si) (?:tu|vous) (?:as|avez|aurez|auras|pourras|pourrez|peux|pouvez|trouves|trouvez)(?: (?:le|un|du|deux)(?: peu de)? (?:temps|moment|minutes))?
        à (?:ta|votre) convenance
        immédiatement
        tout de suite
        sans tarder
        un de ces jours
        rien ne presse
        d'ici la fin de (?:la )?journée
        """
    ),
    thanks=alternatives(
        r"(?:un grand |mille |grand )?(?:merci|mercis|remercie|remercions|remerciements|reconnaissante?)"
    ),
    presumed=alternatives(
        r"""
        (?:merci|remerciant|remercie)(?: beaucoup| bien| infiniment)? (?:d'avance|par avance|à l'avance)
        d'avance merci
        (?:en )?(?:te|vous) remerci\w+ (?:d'avance|par avance)
        """
    ),
    out=alternatives(
        r"""
        (?:un |une )?(?:simple |petit |bref )?["«]?\s?non\s?["»]? (?:me |nous )?(?:va|convient|suffit|aide|est)(?: aussi| très bien| tout à fait| parfaitement| également)*
        si (?:ce n'est|c'est|cela|ça|tu|vous|ce n’est)\b[^.?!]{0,20}(?:pas|impossible)\b.{0,60}
        sinon
        (?:quelqu'un|une personne) d'autre
        (?:pas besoin|inutile) de répondre
        n'hésite(?:z)? pas à (?:dire non|refuser|décliner)
        """
    ),
    open_ended=alternatives(
        r"""
        (?:raconte|racontez|dis|dites|partage|partagez|envoie|envoyez|explique|expliquez)(?:-moi|-nous)? (?:tout|tes réflexions|vos réflexions|ton expérience|votre expérience|ce que tu (?:en )?penses|ce que vous (?:en )?pensez|comment|pourquoi)
        qu'en (?:penses-tu|pensez-vous)
        que (?:penses-tu|pensez-vous)
        (?:des|quelques) (?:idées|conseils|avis|pistes)
        """
    ),
    effort=alternatives(
        r"""
        (?:\d+|quelques|cinq|dix|quinze|vingt|trente) ?(?:minutes?|min\.?|heures?|h)
        (?:une|une demi|une petite)[- ]?(?:heure|minute)
        (?:un )?quart d'heure
        """
    ),
    reason=alternatives(
        r"""
        parce qu[e']\w*
        car
        puisque
        afin (?:de|que)
        pour que
        sinon
        cela (?:décide|permet|détermine)
        """
    ),
    greeting=re.compile(
        r"^(?:bonjour|bonsoir|salut|chère?s?|coucou|madame|monsieur)\b[^\n]{0,60}[,!:.]?$", re.IGNORECASE
    ),
    farewell=re.compile(
        r"^(?:bien (?:à toi|à vous|cordialement)|cordialement|amicalement|amitiés|à bientôt|merci(?: beaucoup)?|bonne journée|"
        r"salutations|sincèrement|belle journée)\s*[,.!]?$",
        re.IGNORECASE,
    ),
    you=alternatives(r"(?:tu|te|t'\w+|toi|ton|ta|tes|vous|votre|vos)"),
    offer=alternatives(
        r"""
        en (?:échange|retour|contrepartie)
        pour (?:te|vous) remercier
        (?:je|nous) (?:te|vous|t'|l')\s?\w+
        avec plaisir
        à mon tour
        """
    ),
)
