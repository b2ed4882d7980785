/**
 * Capabilities that the program does not have yet, whatever single requirement of them is met on the way: why not, and what of them
 * stands already. Every other capability it has, and each requirement of it that is not wholly shown says in words what is missing.
 */
export const notYet: Readonly<Record<string, string>> = {
  "node-federation": "A node speaks to no other node: nothing but papers in somebody's hands crosses from State to State.",
  "cross-border-case":
    "A case is handed to nobody in another State; that needs nodes which speak to each other, and an agreement on record.",
  "agreement-register":
    "Memoranda of authorities are a register, and a scheme of admission names the one it rests on; treaties of States and what they let flow are no records.",
  "labour-market": "Vacancies and demand for work are counted by nobody here: the program keeps cases of persons, and quotas.",
  coi: "Questions on countries are asked without a person, answered from sources that are weighed, read by a second, found again and cited by number (CQ1-CQ9, AS43); reports themselves are not kept or searched by their words, lists of groups with protection needs are not kept, and nothing is exchanged between nodes.",
  "knowledge-base": "Practices, manuals and papers of meetings are not kept; steps say where their practice is described.",
  training:
    "There is a training mode with invented people and there are exercises, and a gap is handed on as a matter of training (RE23); courses, participants, tests and study tours are not kept.",
  "public-portal":
    "The open pages are leaflets, the check of papers and the register of agencies; pages for people outside a case are not written.",
  hotline:
    "What a caller says is handed on without a name to whoever can help in the State (RE23); there is no live desk, no script of answers, no transfer to another State and no statistics of calls.",
  campaigns:
    "Campaigns of organisations stand in the directory with what they reached, and the figure that a campaign follows from is handed on (RE23); approval by a partner State and effect are not kept.",
  statistics:
    "Arrivals and open cases are told in tables that may be passed on, and figures of procedures by unit; no national series, nothing between States, no indicators of the plan.",
  "action-plan":
    "Gaps and figures are handed to the coordinator as an action (RE23); the plan of the States, its actions, coordinators, consultations and reports are not kept; figures and comparisons name the action that they are a matter of.",
  "policy-review":
    "Treaties, drafts and gaps of law are not tracked; the law that steps cite is kept with its dates, and packages of States are compared.",
};
