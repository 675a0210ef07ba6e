"""German: the words and letters that it is known by."""

COMMON = """
    aber alles als am an anbei auch auf aus bei beim benötige benötigen bin bis bist bitte brauche brauchen da damit
    danke dann das dass dein deine deinen deiner dem den denn der des dich die dienstag dies diese diesem diesen
    dieser dieses dir doch donnerstag dort du durch eben ein eine einem einen einer eines er es euch euer eure euren
    eures freitag für gegen gerade gern gerne gestern gut hab habe haben hallo halt hat hatte heute hier ich ihm ihn
    ihnen ihr ihre ihren ihrer im in ist ja jener jetzt kann kannst kein keine keinen klar können könnte könnten
    leid leider mach mache mal man mein meine meinen meiner melde mich mir mit mittwoch montag morgen muss möchte
    möchten müssen nach nein nicht noch nur ob oder ohne samstag schicke schon sehr seid sein seine sich sie sind so
    soll sollen sollte sonntag tut um und uns unser unsere unseren unserer unseres unter vielen vom von vor wann war
    waren warum was weil welche welches wenn wer werden wie will wir wird wo woche wollen wurde zeit zu zum zur
    zwischen über
"""
SIGNS = "äöüß"
