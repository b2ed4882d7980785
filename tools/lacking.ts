/** Requirement of the three documents -> what is still missing of it, by somebody who compared what it asks for with what the program does. */
export const lacking: Readonly<Record<string, string>> = {
  "minsk-2004:MIN-GEN-5":
    "Organisations receive referrals and say what came of them; there are no actions of a plan on which they could report.",
  "minsk-2004:MIN-MIG-16": "Organisations serve whom they are referred; they cannot comment on a draft policy.",
  "minsk-2004:MIN-DOC-3":
    "Papers, their time limits and what somebody must bring are compared by State; what to bring was read in no real law yet, and is told as not read.",
  "almaty-2011:ALM-BORD-n1": "What the States do at entry and by which law is compared; no agreement on cooperation is on file.",
  "almaty-2011:ALM-TRAF-ii-c":
    "A visit is recorded as announced or not; whether the law of a State permits one without notice is not a switch of its package.",
  "almaty-2011:ALM-LAB-v-a":
    "Arrivals, open cases, who is on each lawful way, with its places, and what the ways measure are told by sex and age; where persons head is told by origin alone, and the trend over years by neither.",
  "rap-2012:RCF-1-3": "A disaster is a procedure of its own, counted by cases; reasons of moving are no list that everybody is asked from.",
  "rap-2012:RCF-4.1-3": "Tables are by day and by week; there is no report by quarter.",
  "rap-2012:RCF-4.1-8":
    "Arrivals are told by post, open cases by procedure, track, origin, age and sex of a unit's own; areas of residence are not.",
  "rap-2012:RAP-I-E3": "Shares and times are worked out from the cases; the time is told in whole days, not in hours.",
};
