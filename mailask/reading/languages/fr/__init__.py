"""French: the words and letters that it is known by."""

COMMON = """
    a afin ai alors après as au aujourd'hui aussi aux avant avec avez avoir avons beaucoup besoin bien bonjour c c'
    c'est c'était car ce cela ces cet cette chez comme comment d d' d'accord dans de demain des devons dimanche dois
    doit donc dont du déjà désolé désolée elle elles en encore entre es est et fait faut hier ici il ils j j' j'ai
    j'aurais je jeudi jours jusqu' l l' l'ai la le les leur leurs lui lundi là m m' ma mais malheureusement mardi me
    merci mercredi mes moins mois mon n n' n'est ne ni non nos notre nous on ont ou oui où par parce pas peut peux
    plaisir plus pour pourquoi pouvez pouvoir puisque qu qu' quand que quel quelle quelles quels qui quoi rien s s'
    sa samedi sans se semaine sera serai serait ses si sommes son sont sous suis sur sûr t t' t'envoie ta te tes ton
    toujours tous tout très tu un une vendredi vers veux vos votre voudrais voudrions vous y à ça était êtes être
"""
SIGNS = "çœèêà"
