import type { Clause } from "../instrument.ts";

/** General conclusions. */
export const generalClauses: readonly Clause[] = [
  {
    id: "MIN-GEN-1",
    subject: { en: "Review of progress", ru: "Обзор достигнутого" },
    text: {
      en: "Lead agencies and States review the programme from time to time and name what was reached, what is missing and what is needed.",
      ru: "Ведущие организации и государства периодически рассматривают ход программы, отмечая достигнутое, пробелы и потребности.",
    },
    evidence: "R", sources: ["minsk-2004, Introduction"],
    actor: "Lead agencies, States", kind: "procedure", capability: "action-plan",
    check: "Open a review round; every action shows status, gap note and evidence; a review report is produced",
  },
  {
    id: "MIN-GEN-2",
    subject: { en: "A framework after the process", ru: "Рамочное сотрудничество после завершения процесса" },
    text: {
      en: "The ended process is followed by a framework of cooperation with working consultations.",
      ru: "На смену завершённому процессу приходит рамочное сотрудничество с рабочими консультациями.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "Participating States", kind: "system", capability: "action-plan",
    check: "Create a consultation with agenda, participants and conclusions; conclusions become tracked items",
  },
  {
    id: "MIN-GEN-3",
    subject: { en: "Support by international agencies", ru: "Поддержка международных организаций" },
    text: {
      en: "International agencies go on helping States to cooperate.",
      ru: "Международные организации продолжают содействовать сотрудничеству государств.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "International agencies", kind: "action", capability: "action-plan",
    check: "Agency user can be supporter of an action and report support without seeing any case",
  },
  {
    id: "MIN-GEN-4",
    subject: { en: "Development and displacement", ru: "Развитие и перемещение" },
    text: {
      en: "Development priorities are part of solving and of preventing displacement.",
      ru: "Приоритеты развития учитываются при решении проблем перемещения и при его предупреждении.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "States, UNDP", kind: "action", capability: "action-plan", also: ["integration-livelihoods"],
    check: "An action can carry a development-actor role and a prevention tag; filter lists them",
  },
  {
    id: "MIN-GEN-5",
    subject: { en: "Civil society continues", ru: "Участие гражданского общества" },
    text: {
      en: "Non-governmental organisations carry on the agreed work, and their working groups are supported.",
      ru: "Неправительственные организации продолжают согласованную работу, их рабочие группы получают поддержку.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "NGOs, CIS NGO working groups", kind: "system", capability: "referral-network", also: ["action-plan"],
    check: "An NGO organisation account receives referrals and reports on its actions",
  },
  {
    id: "MIN-GEN-6",
    subject: { en: "Donors", ru: "Доноры" },
    text: { en: "Donors keep supporting what was agreed as a priority.", ru: "Доноры продолжают поддерживать согласованные приоритеты." },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "Donors", kind: "record", capability: "action-plan",
    check: "Action shows required, pledged and received support by donor",
  },
  {
    id: "MIN-GEN-7",
    subject: { en: "Neighbours and observers", ru: "Соседи и наблюдатели" },
    text: {
      en: "Neighbouring and observer States are encouraged to cooperate further.",
      ru: "Соседние государства и наблюдатели призываются к дальнейшему сотрудничеству.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "Neighbours, observers, friends", kind: "system", capability: "action-plan",
    check: "Observer-State user reads published plan and reports, edits nothing",
  },
  {
    id: "MIN-GEN-8",
    subject: { en: "Liberty and security", ru: "Свобода и безопасность" },
    text: {
      en: "States keep civil liberties and the security of the State in balance.",
      ru: "Государства соблюдают равновесие между гражданскими свободами и безопасностью государства.",
    },
    evidence: "R", sources: ["minsk-2004, general conclusions"],
    actor: "States", kind: "principle", capability: "exclusion-security", also: ["access-audit"],
    check: "Every security access to a protection file is purpose-bound, logged and reviewable",
  },
];
