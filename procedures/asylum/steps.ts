import type { Step } from "../../src/process/index.ts";

const beforeInterview = ["lodged", "registered", "informed"] as const;
const examined = ["informed", "interviewed", "researched", "assessed", "reviewed"] as const;
const open = ["wished", ...beforeInterview, "interviewed", "researched", "assessed", "reviewed", "decided", "appealable", "appealed", "heard", "upheld"] as const;
const everyClock = ["decide", "conclude", "notify", "appeal", "decideAppeal"] as const;

/** Steps up to the decision. */
const firstInstance = {
  lodge: {
    title: { en: "Lodge the claim", ru: "Подать ходатайство" }, from: ["wished"], to: "lodged",
    by: ["applicant", "adviser", "guardian", "post", "registrar"], form: "claim", stops: ["apply"], starts: ["register"], source: ["minsk-2004:MIN-ASY-3", "rap-2012:RCF-4.2-2"],
  },
  forward: {
    title: { en: "Hand the person over to the authority", ru: "Передать лицо уполномоченному органу" }, from: ["wished", "lodged"],
    by: ["post"], form: "forwarding", stops: ["forward"], movesTo: "registrar", source: ["rap-2012:RAP-I-04", "minsk-2004:MIN-ASY-3"],
  },
  register: {
    title: { en: "Register the claim", ru: "Зарегистрировать ходатайство" }, from: ["lodged"], to: "registered",
    by: ["registrar"], form: "registration", gates: ["fearAsked"], stops: ["register", "forward"], starts: ["certificate", "decide"],
    issues: ["asylum-seeker-certificate"], movesTo: "officer", source: ["minsk-2004:MIN-ASY-12", "almaty-2011:ALM-INT-i"],
  },
  handCertificate: {
    title: { en: "Hand over the certificate", ru: "Вручить свидетельство" }, from: [...examined, "registered"],
    by: ["registrar"], form: "certificate", stops: ["certificate"], starts: ["fingerprints"], source: ["almaty-2011:ALM-INT-i"],
  },
  noteFingerprints: {
    title: { en: "Note the fingerprinting", ru: "Отметить дактилоскопию" }, from: [...examined, "registered"],
    by: ["registrar"], form: "fingerprints", stops: ["fingerprints"], source: ["rap-2012:RCF-4.2-10"],
  },
  inform: {
    title: { en: "Inform the person and offer counsel", ru: "Разъяснить права и предложить юридическую помощь" }, from: ["registered"], to: "informed",
    by: ["registrar", "officer", "adviser"], form: "information", source: ["rap-2012:RAP-II-02", "rap-2012:RAP-I-03"],
  },
  nameCounsel: {
    title: { en: "Name counsel", ru: "Указать представителя" }, from: open,
    by: ["applicant", "adviser", "registrar", "officer"], form: "counsel", source: ["rap-2012:RAP-I-03"],
  },
  nameRepresentative: {
    title: { en: "Name the child's representative", ru: "Назначить представителя ребёнка" }, from: open,
    by: ["guardian", "officer", "registrar"], form: "representative", source: ["crc-1989:20", "crc-1989:22"],
  },
  changeMembers: {
    title: { en: "Join or part members of the claim", ru: "Объединить или разделить дела членов семьи" }, from: [...beforeInterview, "interviewed", "researched"],
    by: ["registrar", "officer"], form: "members", source: ["minsk-2004:MIN-ASY-5"],
  },
  handInEvidence: {
    title: { en: "Hand in evidence", ru: "Представить доказательства" }, from: open,
    by: ["applicant", "adviser", "guardian", "registrar", "officer"], form: "evidence", source: ["minsk-2004:MIN-ASY-5"],
  },
  noteAbsence: {
    title: { en: "Note a missed appointment", ru: "Отметить неявку" }, from: [...beforeInterview, "interviewed", "researched", "assessed", "reviewed"],
    by: ["registrar", "officer"], form: "absence", source: ["decision:0004"],
  },
  interview: {
    title: { en: "Hold an interview", ru: "Провести собеседование" }, from: ["informed", "interviewed", "researched"], to: "interviewed",
    by: ["officer"], form: "interview", gates: ["personInformed", "childRepresented", "heardAlone", "wishesHonoured", "interpreterSafe"],
    source: ["minsk-2004:MIN-ASY-5", "unhcr-standards:rsd.interview"],
  },
  readBack: {
    title: { en: "Read the record back", ru: "Зачитать протокол" }, from: ["interviewed", "researched"],
    by: ["officer"], form: "readBack", source: ["unhcr-standards:rsd.interview"],
  },
  research: {
    title: { en: "Gather country information", ru: "Собрать сведения о стране" }, from: ["interviewed"], to: "researched",
    by: ["officer"], form: "research", gates: ["adultsHeard"], starts: ["conclude"], source: ["rap-2012:RAP-II-09-b", "rap-2012:RAP-II-10"],
  },
  screenTrafficking: {
    title: { en: "Put the trafficking screen", ru: "Проверить признаки торговли людьми" }, from: [...open, "abandoned"],
    by: ["officer", "nrm"], form: "trafficking", handsOff: [{ to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-vi"] }],
    source: ["almaty-2011:ALM-TRAF-vi"],
  },
  assess: {
    title: { en: "Write the assessment", ru: "Подготовить заключение" }, from: ["researched"], to: "assessed",
    by: ["officer"], form: "assessment", gates: ["adultsHeard", "readBack"], movesTo: "reviewer", source: ["minsk-2004:MIN-ASY-5", "refugee-1951:1.A.2"],
  },
  review: {
    title: { en: "Review the assessment", ru: "Проверить заключение" }, from: ["assessed"], to: "reviewed",
    by: ["reviewer"], form: "review", gates: ["secondOfficer"], movesTo: "decider", source: ["unhcr-standards:quality"],
  },
  returnToOfficer: {
    title: { en: "Return to the officer", ru: "Вернуть сотруднику" }, from: ["assessed", "reviewed"], to: "researched",
    by: ["reviewer", "decider"], form: "return", movesTo: "officer", source: ["unhcr-standards:quality"],
  },
  extend: {
    title: { en: "Put off the decision", ru: "Продлить срок рассмотрения" }, from: [...examined, "registered"],
    by: ["decider"], form: "extension", extends: ["decide"], source: ["minsk-2004:MIN-ASY-5"],
  },
  decide: {
    title: { en: "Decide", ru: "Принять решение" }, from: ["reviewed"], to: "decided",
    by: ["decider"], form: "decision", gates: ["deciderAnother", "fingerprintsNoted", "traffickingScreened", "complementaryLawful", "reasonsWritten"],
    stops: ["decide", "conclude"], starts: ["notify"], issues: ["decision-letter"], movesTo: "officer", source: ["minsk-2004:MIN-ASY-5", "refugee-1951:1.A.2"],
  },
} as const satisfies Record<string, Step>;

/** Notice, appeal and the ends of a case. */
const afterDecision = {
  notifyRecognition: {
    title: { en: "Give notice of recognition", ru: "Вручить решение о признании" }, from: ["decided", "reversed"], to: "recognised",
    by: ["officer", "registrar"], form: "notice", gates: ["noticeRecognised"], stops: ["notify"], issues: ["refugee-certificate"], source: ["minsk-2004:MIN-ASY-5", "refugee-1951:27"],
  },
  notifyProtection: {
    title: { en: "Give notice of complementary protection", ru: "Вручить решение о дополнительной защите" }, from: ["decided", "reversed"], to: "complementary",
    by: ["officer", "registrar"], form: "notice", gates: ["noticeComplementary"], stops: ["notify"], starts: ["appeal"], issues: ["complementary-certificate"], source: ["minsk-2004:MIN-ASY-19"],
  },
  notifyRejection: {
    title: { en: "Give notice of rejection", ru: "Вручить решение об отказе" }, from: ["decided"], to: "appealable",
    by: ["officer", "registrar"], form: "notice", gates: ["noticeRejected"], stops: ["notify"], starts: ["appeal"], source: ["minsk-2004:MIN-ASY-5"],
  },
  appeal: {
    title: { en: "Appeal", ru: "Обжаловать" }, from: ["appealable", "upheld", "complementary", "rejected"], to: "appealed",
    by: ["applicant", "adviser", "guardian"], form: "appeal", gates: ["latenessExplained"], stops: ["appeal", "notify"], starts: ["decideAppeal"], movesTo: "appeal",
    source: ["unhcr-standards:appeal.days", "minsk-2004:MIN-ASY-5"],
  },
  hearAppeal: {
    title: { en: "Hear the appeal", ru: "Рассмотреть жалобу" }, from: ["appealed"], to: "heard",
    by: ["appeal"], form: "hearing", gates: ["otherBody"], source: ["unhcr-standards:appeal.other-body", "iccpr-1966:13"],
  },
  uphold: {
    title: { en: "Uphold the rejection", ru: "Оставить отказ в силе" }, from: ["heard"], to: "upheld",
    by: ["appeal"], form: "appealDecision", gates: ["otherBody"], stops: ["decideAppeal"], starts: ["notify"], issues: ["appeal-decision"], movesTo: "officer", source: ["unhcr-standards:appeal.other-body"],
  },
  reverse: {
    title: { en: "Reverse the rejection", ru: "Отменить отказ" }, from: ["heard"], to: "reversed",
    by: ["appeal"], form: "reversal", gates: ["otherBody"], stops: ["decideAppeal"], starts: ["notify"], issues: ["appeal-decision"], movesTo: "officer", source: ["unhcr-standards:appeal.other-body"],
  },
  sendBack: {
    title: { en: "Send back for a new examination", ru: "Направить на новое рассмотрение" }, from: ["heard"], to: "informed",
    by: ["appeal"], form: "appealDecision", gates: ["otherBody"], stops: ["decideAppeal"], starts: ["decide"], issues: ["appeal-decision"], movesTo: "officer", source: ["unhcr-standards:appeal.other-body"],
  },
  finalise: {
    title: { en: "Note that the rejection is final", ru: "Отметить вступление отказа в силу" }, from: ["appealable", "upheld"], to: "rejected",
    by: ["officer", "decider"], form: "finality", gates: ["appealOver", "traffickingScreened", "traffickingReferred"], stops: ["notify"], source: ["unhcr-standards:appeal.file-open", "almaty-2011:ALM-TRAF-vi"],
  },
  withdraw: {
    title: { en: "Withdraw the claim", ru: "Отозвать ходатайство" }, from: open, to: "withdrawn",
    by: ["applicant", "registrar", "officer"], form: "withdrawal", gates: ["withdrawalOwn", "traffickingScreened", "traffickingReferred"],
    stops: ["apply", "forward", "register", "certificate", "fingerprints", ...everyClock], source: ["minsk-2004:MIN-ASY-5"],
  },
  abandon: {
    title: { en: "Take the claim as not pursued", ru: "Признать ходатайство неподдерживаемым" }, from: [...beforeInterview, "interviewed", "researched", "assessed", "reviewed"], to: "abandoned",
    by: ["officer", "decider"], form: "abandonment", gates: ["personSought"], suspends: ["decide", "conclude"], source: ["decision:0004"],
  },
  resume: {
    title: { en: "Resume", ru: "Возобновить" }, from: ["abandoned"], to: "informed",
    by: ["registrar", "officer"], form: "reopening", resumes: ["decide", "conclude"], movesTo: "officer", source: ["minsk-2004:MIN-ASY-5"],
  },
  close: {
    title: { en: "Close without a decision", ru: "Закрыть без решения" }, from: ["abandoned"], to: "closed",
    by: ["decider"], form: "closing", gates: ["personSought", "traffickingScreened", "traffickingReferred"], stops: everyClock, source: ["almaty-2011:ALM-TRAF-vi"],
  },
  reopen: {
    title: { en: "Open again", ru: "Открыть снова" }, from: ["closed", "withdrawn", "rejected"], to: "informed",
    by: ["registrar", "decider"], form: "reopening", starts: ["decide"], movesTo: "officer", source: ["refugee-1951:33.1"],
  },
} as const satisfies Record<string, Step>;

export const steps = { ...firstInstance, ...afterDecision };
