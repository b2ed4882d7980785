/** Requirement of the three documents -> what is still missing of it, by somebody who compared what it asks for with what the program does. */
export const lacking: Readonly<Record<string, string>> = {
  "minsk-2004:MIN-GEN-5":
    "Organisations receive referrals and say what came of them; there are no actions of a plan on which they could report.",
  "minsk-2004:MIN-MIG-16": "Organisations serve whom they are referred; they cannot comment on a draft policy.",
  "minsk-2004:MIN-ASY-4":
    "Free places stand in the directory and in the plan for a mass arrival; a centre that keeps a place does not count its own rooms.",
  "minsk-2004:MIN-MIG-10":
    "Waiting and referrals are counted apart, incidents not at all: no page of a post shows the three beside each other.",
  "minsk-2004:MIN-MIG-12":
    "Referrals between authorities work and nothing reaches a State that is feared; no memorandum is on record that permits them.",
  "minsk-2004:MIN-MIG-15": "No list of savings, remittance or diaspora schemes, and no count of who takes them up.",
  "minsk-2004:MIN-SEC-2": "No report of cases open for more than five years with the next step towards a solution.",
  "minsk-2004:MIN-SEC-3": "Registration has no category of internally displaced people, who are therefore not counted apart.",
  "minsk-2004:MIN-SEC-4":
    "The plan names who is told, who decides and who reports on places; other organisations have no part written in it.",
  "minsk-2004:MIN-SEC-6": "Uptake of programmes is not counted by sex, age, status and group.",
  "almaty-2011:ALM-BORD-n2": "Arrivals are told by post, sex, age and need, without names; intentions are not among them.",
  "almaty-2011:ALM-BORD-n3": "The screening has no security part of its own with other readers.",
  "almaty-2011:ALM-BORD-i-b": "Identity, documents, protection and health are one flow at the post; a step of security is not part of it.",
  "almaty-2011:ALM-BORD-v": "No inventory of what a post has, needs and was given.",
  "almaty-2011:ALM-INT-n4": "No indicator of relations between communities.",
  "almaty-2011:ALM-INT-ii-a": "Vacancies are not on file: nobody is matched to one, and a hire is a word in a review.",
  "almaty-2011:ALM-INT-ii-b": "Housing is a condition of the plan; no referral for it is answered with a date or a place in a queue.",
  "almaty-2011:ALM-INT-ii-d":
    "A course of a child is on record in their plan; no page shows of each child of a household whether they go to school.",
  "almaty-2011:ALM-INT-iii": "No community groups, their activities or what they earn.",
  "almaty-2011:ALM-REINT-i": "Each plan covers the four areas; the national policy itself is no record of the program.",
  "almaty-2011:ALM-REINT-ii-b": "No referral for a loan with its result, and no public list of terms.",
  "almaty-2011:ALM-REINT-n3": "No role of a health service that alone reads a result, and no counts of results.",
  "almaty-2011:ALM-TRAF-n5": "Employers have no way to send a tip that is followed and answered.",
  "almaty-2011:ALM-TRAF-i": "National mechanisms are not scored against a checklist of standards.",
  "almaty-2011:ALM-LAB-n2": "Study is no channel of its own.",
  "rap-2012:RAP-I-07-d": "Questions stand in the person's language beside the officer's, also without a network; they are not scored.",
  "rap-2012:RAP-I-11": "A private room for interviews is not recorded of a post.",
  "rap-2012:RAP-I-E2": "Referrals between security and protection are not counted.",
  "rap-2012:RAP-II-09-a": "Claims are not grouped for examination together.",
  "rap-2012:RAP-II-E2": "No rule of registration or of a claim reads a nationality; refusals are not told by nationality.",
  "rap-2012:RAP-II-O7": "Referrals are not counted by whether an authority or an organisation took them.",
  "rap-2012:RAP-III-07": "Enrolment and completion are on record by person; a programme with its places is no record of its own.",
  "rap-2012:RAP-III-20": "A centre for returnees has no topics and no statistics of visits.",
  "rap-2012:RAP-III-23": "Waiting for counselling is not told by sex and age.",
  "rap-2012:RAP-III-O3": "Whether somebody works is asked at each review of a plan, and not counted.",
  "rap-2012:RCF-1-1":
    "The plan for a mass arrival has triggers and places; it is not drawn up for an outflow from one country with the roles of screening.",
  "rap-2012:RCF-4.1-2":
    "An examiner opens a file on a hit; a post or a registrar has no step of their own that hands one on to the competent body.",
  "rap-2012:RCF-4.3-1": "Which solution a registered person heads for is not shown of each group.",
};
