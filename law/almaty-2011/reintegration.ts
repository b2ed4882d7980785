import type { Clause } from "../instrument.ts";

/** Reintegration of returnees. */
export const reintegrationClauses: readonly Clause[] = [
  {
    id: "ALM-REINT-n1",
    subject: { en: "Sharing experience", ru: "Обмен опытом" },
    text: {
      en: "States share how they reintegrated refugees and migrant workers.",
      ru: "Государства делятся опытом реинтеграции беженцев и трудовых мигрантов.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration narrative"],
    actor: "States", kind: "record", capability: "knowledge-base",
    check: "Practice entries tagged reintegration",
  },
  {
    id: "ALM-REINT-n2",
    subject: { en: "Savings, investment, skills", ru: "Сбережения, вложения, навыки" },
    text: {
      en: "Returnees are helped to manage savings, to invest and to use what they learned abroad.",
      ru: "Возвратившимся помогают распоряжаться сбережениями, вкладывать их и применять полученные за рубежом навыки.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration narrative"],
    actor: "States, banks", kind: "procedure", capability: "return-reintegration", also: ["integration-livelihoods"],
    check: "Skills and savings section of plan leads to a referral",
  },
  {
    id: "ALM-REINT-n3",
    subject: { en: "Health of all", ru: "Общественное здоровье" },
    text: {
      en: "Access to health care is a right of the person and guards public health.",
      ru: "Доступ к медицинской помощи — право человека и охрана общественного здоровья.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration narrative"],
    actor: "Health services", kind: "principle", capability: "service-directory", also: ["consent-disclosure"],
    check: "Disease result visible only to health role; counts only leave",
  },
  {
    id: "ALM-REINT-i",
    subject: { en: "Reintegration policy", ru: "Политика реинтеграции" },
    text: {
      en: "National policy covers health, housing, education and income after return.",
      ru: "Национальная политика охватывает здоровье, жильё, образование и доход после возвращения.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. i"],
    actor: "States", kind: "procedure", capability: "return-reintegration", also: ["policy-review"],
    check: "Plan template has all four areas; policy record per State",
  },
  {
    id: "ALM-REINT-ii-a",
    subject: { en: "Vocational training", ru: "Профессиональное обучение" },
    text: {
      en: "Returnees have programmes of vocational training.",
      ru: "Для возвратившихся действуют программы профессионального обучения.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. ii"],
    actor: "States, others", kind: "procedure", capability: "integration-livelihoods",
    check: "Course enrolment and certificate recorded",
  },
  {
    id: "ALM-REINT-ii-b",
    subject: { en: "Credit and savings", ru: "Кредит и сбережения" },
    text: {
      en: "Micro-credit and financial products encourage migrants to save and invest.",
      ru: "Микрокредит и финансовые услуги поощряют сбережения и вложения мигрантов.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. ii"],
    actor: "Banks, States", kind: "procedure", capability: "service-directory", also: ["integration-livelihoods"],
    check: "Loan referral with result; terms listed publicly",
  },
  {
    id: "ALM-REINT-iii",
    subject: { en: "Centres for returnees", ru: "Центры для возвратившихся" },
    text: { en: "Special centres inform and counsel returnees.", ru: "Специальные центры информируют и консультируют возвратившихся." },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. iii"],
    actor: "States", kind: "system", capability: "facility-management", also: ["return-reintegration"],
    check: "Centre has counsellors, appointments, topics, visit statistics",
  },
  {
    id: "ALM-REINT-iv-a",
    subject: { en: "Restoring documents", ru: "Восстановление документов" },
    text: { en: "Documents are restored simply and fast.", ru: "Документы восстанавливаются просто и быстро." },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. iv"],
    actor: "Civil registry", kind: "procedure", capability: "restoration-property", also: ["document-issuance"],
    check: "Restoration case finished inside its clock; average days shown",
  },
  {
    id: "ALM-REINT-iv-b",
    subject: { en: "Property rights", ru: "Имущественные права" },
    text: { en: "Property rights are exercised simply and fast.", ru: "Имущественные права осуществляются просто и быстро." },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. iv"],
    actor: "Property authorities", kind: "procedure", capability: "restoration-property",
    check: "Claim with evidence, decision, appeal, enforcement date",
  },
  {
    id: "ALM-REINT-v",
    subject: { en: "Psychosocial help", ru: "Психосоциальная помощь" },
    text: {
      en: "Returnees find help with psychosocial problems, women and children first.",
      ru: "Возвратившимся доступна психосоциальная помощь, в первую очередь женщинам и детям.",
    },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. v"],
    actor: "States, others", kind: "procedure", capability: "service-directory", also: ["women-at-risk"],
    check: "Counselling referral prioritised by rule; waiting time shown by sex and age",
  },
  {
    id: "ALM-REINT-vi",
    subject: { en: "Medical check-ups", ru: "Медицинские осмотры" },
    text: { en: "Check-ups are voluntary, confidential and free.", ru: "Медицинские осмотры добровольны, конфиденциальны и бесплатны." },
    evidence: "R", sources: ["almaty-2011, Reintegration, rec. vi"],
    actor: "Health services", kind: "procedure", capability: "service-directory", also: ["consent-disclosure"],
    check: "Check-up needs own consent; result unreadable by case workers",
  },
];
