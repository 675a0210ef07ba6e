"""English: the words that it is known by."""

COMMON = """
    a about afraid after again all also am an and any are as at back be because been before being both but by can
    can't could day did do does don't done draft each every file first for friday from get give given gives glad
    good got great had happy has have having he her here here's hi his how i i'd i'll i'm i've if in into is isn't
    it it's its just know last let like made make many may me might mine monday month more most much must my need
    needed needs never next no not of off on one only or our ours out over please really saturday see send sent
    shall she should since so some sorry still sunday sure than thank thanks that that's the their theirs them then
    there these they think this those thursday time to today tomorrow too tuesday up us very want wanted wants was
    we we'd we'll we're we've wednesday week well were what when where which while who whom whose why will with
    would yes you you'd you'll you're your yours
"""
