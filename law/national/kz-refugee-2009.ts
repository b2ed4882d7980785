import { defineInstrument } from "../instrument.ts";

/** Kazakhstan: law on refugees. */
export const kzRefugee2009 = defineInstrument({
  id: "kz-refugee-2009",
  title: { en: "Kazakhstan: law on refugees", ru: "Казахстан: закон о беженцах" },
  kind: "law",
  state: "KZ",
  adoptedOn: "2009",
  evidence: "memory",
  note: {
    en: "The year in the id is from memory; number and full text were not read. Figures come from article 11, official pages and UNHCR's pages.",
    ru: "Год в обозначении указан по памяти; номер и полный текст не читались. Сроки взяты из статьи 11, официальных страниц и страниц УВКБ ООН.",
  },
  clauses: [
    {
      id: "apply",
      subject: { en: "Time to apply", ru: "Срок обращения" },
      text: {
        en: "5 calendar days from arrival, or from learning of the risk.",
        ru: "5 календарных дней с прибытия либо с момента, когда стало известно об опасности.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "apply.irregular",
      subject: { en: "Time to apply after irregular crossing", ru: "Срок обращения после незаконного пересечения" },
      text: { en: "Within 1 day (24 hours).", ru: "В течение 1 суток (24 часов)." },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "apply.crossing",
      subject: { en: "At a crossing point", ru: "В пункте пропуска" },
      text: { en: "A written application to the Border Service.", ru: "Письменное ходатайство в Пограничную службу." },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "certificate.issue",
      subject: { en: "Certificate on the day of registration", ru: "Свидетельство в день регистрации" },
      text: {
        en: "Issued on the day of registration; minors stand on a parent's, a child alone gets its own.",
        ru: "Выдаётся в день регистрации; несовершеннолетние вносятся в свидетельство родителя, ребёнку без сопровождения выдаётся собственное.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "certificate",
      subject: { en: "Validity of the certificate", ru: "Срок действия свидетельства" },
      text: {
        en: "3 months for adults; replaced for another 3 months if the procedure is prolonged.",
        ru: "3 месяца для совершеннолетних; при продлении процедуры заменяется ещё на 3 месяца.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "fingerprints",
      subject: { en: "Fingerprints", ru: "Дактилоскопия" },
      text: { en: "Within 3 calendar days of the certificate.", ru: "В течение 3 календарных дней с выдачи свидетельства." },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "11.decision",
      subject: { en: "First decision", ru: "Решение первой инстанции" },
      text: {
        en: "3 months from registration, on condition that fingerprints were taken.",
        ru: "3 месяца с регистрации при условии прохождения дактилоскопии.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "11.decision.extension",
      subject: { en: "Longer time for the decision", ru: "Отложение решения" },
      text: {
        en: "Put off by at most 1 year when more checks are needed.",
        ru: "Откладывается не более чем на 1 год, если нужны дополнительные проверки.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "11.family",
      subject: { en: "Family members", ru: "Члены семьи" },
      text: {
        en: "Each adult member is examined apart; others may be recognised for family unity with their consent.",
        ru: "Ходатайство каждого совершеннолетнего рассматривается отдельно; остальные могут быть признаны с их согласия в целях единства семьи.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "body",
      subject: { en: "Deciding body", ru: "Решающий орган" },
      text: {
        en: "The local executive body, on its labour and social side.",
        ru: "Местный исполнительный орган по вопросам занятости и социальной защиты.",
      },
      evidence: "R",
      sources: ["12"],
    },
    {
      id: "body.older",
      subject: { en: "Deciding body in older texts", ru: "Решающий орган в прежних текстах" },
      text: {
        en: "The migration police; texts of 2010 to 2021 differ and the day of the change was not read.",
        ru: "Миграционная полиция; тексты 2010–2021 годов расходятся, дата изменения не установлена.",
      },
      evidence: "R",
      sources: ["12"],
      validFrom: "2010",
      validTo: "2021",
    },
    {
      id: "refugee-certificate",
      subject: { en: "Certificate of a refugee", ru: "Удостоверение беженца" },
      text: { en: "1 year, renewable.", ru: "1 год с возможностью продления." },
      evidence: "memory",
    },
    {
      id: "notice",
      subject: { en: "Notice of the decision", ru: "Уведомление о решении" },
      text: { en: "5 working days.", ru: "5 рабочих дней." },
      evidence: "memory",
    },
    {
      id: "appeal",
      subject: { en: "Appeal", ru: "Обжалование" },
      text: {
        en: "The period for a complaint was not read; a national lawyer must give it.",
        ru: "Срок обжалования не прочитан; его должен указать национальный юрист.",
      },
      evidence: "memory",
    },
  ],
});
