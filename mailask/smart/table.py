"""The table of rules: what each one wants, why, how sure the evidence is, and where it comes from.

Grades: A randomised, many studies; B a sound experiment or a large natural data set with controls; C correlational or a
vendor's data; D expert practice; X contested.
"""

from __future__ import annotations

from dataclasses import dataclass

UNREADABLE = "F1"
"""Not a rule of good asking: the field cannot be read at all."""

LETTERS = {"S": "specific", "M": "meaningful", "A": "action-oriented", "R": "realistic", "T": "time-bound"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the linter.

    Attributes:
        wants: what a letter that keeps the rule looks like.
        because: what was found, in plain words; only findings that were seen in their source.
        grade: A, B, C, D or X; source: who found it.
        example: a line that keeps the rule.
    """

    code: str
    wants: str
    because: str
    grade: str
    source: str
    example: str

    @property
    def evidence(self) -> str:
        return f"grade {self.grade}: {self.source}"


_PIZZA = "own count over 4,040 public requests (Random Acts of Pizza)"

RULES = {
    rule.code: rule
    for rule in (
        Rule(
            "S1",
            "One letter asks one thing.",
            "Mails with one to three questions are answered more often than mails with none or with many; "
            "several asks make it easy to answer none.",
            "C",
            "Boomerang, 5.3 million mails",
            "Send me the names of two venues in Leeds.",
        ),
        Rule(
            "S2",
            "The thing asked for has a name.",
            "In a field experiment in online communities, specific requests for information raised replies; "
            "a bare request did nothing.",
            "B",
            "Burke et al. 2007 and 2010",
            "the monthly churn rates for July to September, as one CSV",
        ),
        Rule(
            "S3",
            "The helper can count when it is done: a number, an amount, a short list.",
            "Requests with a number in them were met more often (odds ratio 1.25).",
            "C",
            _PIZZA,
            "two names; 15 minutes; page 3",
        ),
        Rule(
            "S4",
            "One letter goes to one person.",
            "The same request to a group was answered less often than to one person; with many others addressed, "
            "each feels less responsible.",
            "B",
            "Barron & Yechiam (n = 240); Blair et al. 2005",
            'to = ["Dana Levi <dana@example.com>"]',
        ),
        Rule(
            "S5",
            "The subject has two to seven words and names the matter.",
            "Subjects of three to four words were answered most often; mails without a subject had 14 % replies.",
            "C",
            "Boomerang, 5.3 million mails",
            "Seat count of your hall",
        ),
        Rule(
            "S6",
            "The letter has 50 to 125 words.",
            "More than half of the mails of 50 to 125 words were answered, with a slow decline up to 500; "
            "requests under 50 words were met least often.",
            "C",
            f"Boomerang; {_PIZZA}",
            "Say what, why, why you, by when. Then stop.",
        ),
        Rule(
            "M1",
            "The letter says why it matters, in words that the ask has not used already.",
            "A told need was the strongest factor in the text of requests. An empty “because” replaces no reason.",
            "B",
            "Althoff et al. 2014",
            "It decides whether we price the starter plan monthly or yearly.",
        ),
        Rule(
            "M2",
            "The letter says why it is this person who is asked.",
            "Personal invitations were answered more often (odds ratio 1.16), and trust is what a mail lacks: "
            "450 strangers asked by mail said yes far less often than the askers expected.",
            "A",
            "BMJ review of postal questionnaires; Roghanizad & Bohns 2017",
            "You built the churn dashboard we both used in 2024.",
        ),
        Rule(
            "M3",
            "There is proof or context: a link, an attachment, a named fact.",
            "Requests that showed evidence were met more often (odds ratio 1.28).",
            "B",
            f"{_PIZZA}; Althoff et al. 2014",
            "Items 4 and 8 were misread in our pilot.",
        ),
        Rule(
            "M4",
            "The letter says what they get, or what you offer back or pass on.",
            "Requests that offered something in return or passed on were met more often (odds ratio 1.30); "
            "experiments on passing on disagree.",
            "C",
            _PIZZA,
            "I will send you our own churn numbers in return.",
        ),
        Rule(
            "M5",
            "After half a year of silence the letter names what you last shared, and when.",
            "Dormant contacts give good advice, but by mail trust has to be shown first.",
            "B",
            "Levin et al. 2011; Roghanizad & Bohns 2017",
            "We compared onboarding funnels in Lisbon in March 2025.",
        ),
        Rule(
            "A1",
            "The ask is a verb that the helper can do.",
            "What to do has to be plain before somebody can say yes to it.",
            "D",
            "expert practice",
            "Send me the CSV.",
        ),
        Rule(
            "A2",
            "It can be answered in a line, from a phone.",
            "In 16 billion mails, half of the replies came within 47 minutes and the most common one had five words.",
            "B",
            "Kooti et al. 2015",
            "Choose A or B.",
        ),
        Rule(
            "A3",
            "No stack of hedges, no apology before the ask.",
            "Every hedge makes the reader look longer for what is wanted.",
            "D",
            "expert practice",
            "Could you send me the two numbers?",
        ),
        Rule(
            "A4",
            "The ask stands in the first two sentences or the first 60 words.",
            "People who read on a phone see the beginning.",
            "D",
            "expert practice",
            "Hi Dana, could you send me ...",
        ),
        Rule(
            "A5",
            "Thanks stand once, after the ask, and do not take the answer for granted.",
            "Threads with a thank-you had more replies (62 % against 47.5 % of all); “in advance” presumes "
            "towards people who owe nothing.",
            "C",
            "Boomerang, 350,000 mailing-list threads; the second half is expert practice",
            "Thank you for considering it.",
        ),
        Rule(
            "R1",
            "The effort is stated and small: 10 minutes for a dormant tie, 20 for a weak, 60 for an active one.",
            "A small first step helps, less so by mail; people cannot agree to what they cannot size.",
            "C",
            "meta-analysis of “even a penny will help”, 19 studies without mail",
            "effort_minutes = 15",
        ),
        Rule(
            "R2",
            "This person can do it; else ask who could.",
            "Who wrote about a topic knows more of it than who did not; a person who cannot help can often name one.",
            "D",
            "expert-finding studies on mail; expert practice",
            "Who do you know who has run a tender for risk tools?",
        ),
        Rule(
            "R3",
            "There is an easy way to say no.",
            "People who are given the words for a no feel that their yes is their own. As a lever to get more yeses "
            "it is contested.",
            "B",
            "Schlund et al., 2 studies, n = 535; X as a lever (meta-analysis of 52 experiments)",
            "If not, a short no is fine.",
        ),
        Rule(
            "R4",
            "Nobody is asked again while an ask is open, soon after silence, or after saying stop.",
            "One follow-up helps (odds ratio 1.44); by the fourth, unsubscribes triple. After a no, people are more "
            "likely to agree to another ask than askers expect.",
            "A",
            "BMJ review of postal questionnaires; Stripo; Newark et al. 2014",
            "Wait for the open answer, or ask somebody else.",
        ),
        Rule(
            "R5",
            "You do not ask one person much more often than you help them.",
            "Frequent two-way exchange keeps help going; the numbers behind it are weak.",
            "D",
            "expert practice",
            "Do something for them first.",
        ),
        Rule(
            "R6",
            "The address belongs to a person, not to a group, a function or a machine.",
            "The same request to a group was answered less often than to one person.",
            "B",
            "Barron & Yechiam (n = 240); Blair et al. 2005",
            "ana.beltran@example.org, not info@example.org",
        ),
        Rule(
            "T1",
            "The letter names one day, with its weekday.",
            "Requests with a deadline were met more often (odds ratio 1.24); a stated time corrects the reader's "
            "wrong guess at how urgent it is.",
            "B",
            f"{_PIZZA}; Giurge & Bohns 2021, 8 studies",
            "by Friday, December 4",
        ),
        Rule(
            "T2",
            "The day lies three to ten days ahead.",
            "Long deadlines were met least: one month less often than one week; of people given 21 days, 31 % acted, "
            "of those given two months, 6 %. Whether a short one beats none is contested.",
            "A",
            "Knowles et al. 2022 (n > 3,000); Shu & Gneezy 2010; Tversky & Shafir 1992",
            "by = a working day next week",
        ),
        Rule(
            "T3",
            "A day, not “ASAP”, “soon” or “when you get a chance”.",
            "Readers think senders want an answer 36 % faster than senders do; naming the time removes the gap.",
            "B",
            "Giurge & Bohns 2021, 8 studies, about 4,000 people; no experiment on “ASAP” itself",
            "by Tuesday instead of ASAP",
        ),
        Rule(
            "T4",
            "The day is a working day for both sides.",
            "A date on a free day is moved by everybody in a direction of their own.",
            "D",
            "expert practice",
            "Friday rather than Sunday",
        ),
        Rule(
            "T5",
            "A date less than four days ahead has a reason.",
            "Urgency without information is over-read.",
            "D",
            "expert practice; Giurge & Bohns 2021",
            'by_reason = "the pricing meeting is on the 7th"',
        ),
        Rule(
            "T6",
            "A letter outside working hours says when an answer is wanted.",
            "Stating the expected response time removed the stress of mail out of hours.",
            "B",
            "Giurge & Bohns 2021, 8 studies",
            "No need to look at this before Monday.",
        ),
    )
}

CODES = frozenset(RULES)


def evidence_of(code: str) -> str:
    """Grade and source of a rule; a field that cannot be read needs none."""
    rule = RULES.get(code)
    return rule.evidence if rule else ""
