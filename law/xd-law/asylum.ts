import type { Clause } from "../instrument.ts";

/** Claims for asylum: from the wish to the papers of a status, and the tracks of a decision. */
export const asylumClauses: readonly Clause[] = [
  {
    id: "apply",
    subject: { en: "Time to apply for asylum", ru: "Срок обращения за убежищем" },
    text: {
      en: "Within 10 calendar days of arrival or of learning of the danger; a late claim is taken all the same, with its reason.",
      ru: "В течение 10 календарных дней с прибытия или с момента, когда стало известно об опасности; пропуск срока не препятствует приёму ходатайства, причина записывается.",
    },
    evidence: "invented",
  },
  {
    id: "registration",
    subject: { en: "Registration of the claim", ru: "Регистрация ходатайства" },
    text: {
      en: "Within 3 working days of the claim; a certificate on the same day.",
      ru: "В течение 3 рабочих дней с подачи; свидетельство выдаётся в день регистрации.",
    },
    evidence: "invented",
  },
  {
    id: "certificate",
    subject: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
    text: {
      en: "Valid 3 months, renewed until the decision is final; a child alone gets one of its own.",
      ru: "Действует 3 месяца и продлевается до окончательного решения; ребёнку без сопровождения выдаётся собственное.",
    },
    evidence: "invented",
  },
  {
    id: "certificate.bring",
    subject: { en: "What to bring for the certificate", ru: "Что принести для свидетельства" },
    text: {
      en: "Whatever paper the person has; without one the person's own words are enough. The photograph is taken at the office, free of charge.",
      ru: "Любой имеющийся документ; без документа достаточно слов лица. Фотографируют в отделе бесплатно.",
    },
    evidence: "invented",
  },
  {
    id: "status-papers",
    subject: { en: "Papers of a status", ru: "Документы о статусе" },
    text: {
      en: "A card for 2 years and a travel document for 1 year, on the day of notice, to whoever is recognised or protected; renewed while the status holds.",
      ru: "Удостоверение на 2 года и проездной документ на 1 год в день вручения решения каждому, кто признан или получил защиту; обновляются, пока статус сохраняется.",
    },
    evidence: "invented",
  },
  {
    id: "travel-document",
    subject: { en: "Request for a travel document", ru: "Запрос о проездном документе" },
    text: {
      en: "The right to it is checked within 5 working days, the document made within 15 working days, at the price of a national passport at most, and kept 60 days for its holder.",
      ru: "Право проверяется за 5 рабочих дней, документ изготавливается за 15 рабочих дней по цене не выше национального паспорта и хранится для владельца 60 дней.",
    },
    evidence: "invented",
  },
  {
    id: "commission",
    subject: { en: "Commission on refugee status", ru: "Комиссия по определению статуса беженца" },
    text: {
      en: "Five members of different authorities. Three of them are its quorum; a proposal is carried by more votes for than against. Between sittings a member may decide what lies before none.",
      ru: "Пять членов от разных органов. Кворум — трое; предложение принято, если голосов за больше, чем против. Между заседаниями член комиссии может решить то, что не вынесено на заседание.",
    },
    evidence: "invented",
  },
  {
    id: "decision",
    subject: { en: "First decision", ru: "Решение первой инстанции" },
    text: { en: "Within 3 months of registration.", ru: "В течение 3 месяцев с регистрации." },
    evidence: "invented",
  },
  {
    id: "decision.extension",
    subject: { en: "Longer time for the decision", ru: "Продление срока решения" },
    text: {
      en: "Once, to 6 months from registration in all, with a reason told to the person.",
      ru: "Один раз, до 6 месяцев с регистрации в общей сложности, с сообщением причины лицу.",
    },
    evidence: "invented",
  },
  {
    id: "notice",
    subject: { en: "Notice of the decision", ru: "Уведомление о решении" },
    text: {
      en: "In writing, with reasons and in a language the person understands, within 5 working days.",
      ru: "Письменно, с мотивами и на понятном лицу языке, в течение 5 рабочих дней.",
    },
    evidence: "invented",
  },
  {
    id: "appeal",
    subject: { en: "Appeal", ru: "Обжалование" },
    text: {
      en: "Within 30 calendar days of notice; a late appeal with good reason is heard.",
      ru: "В течение 30 календарных дней с уведомления; жалоба, поданная позже по уважительной причине, рассматривается.",
    },
    evidence: "invented",
  },
  {
    id: "appeal.decision",
    subject: { en: "Decision on appeal", ru: "Решение по жалобе" },
    text: {
      en: "Within 3 months, by a court that took no part before.",
      ru: "В течение 3 месяцев судом, ранее не участвовавшим в деле.",
    },
    evidence: "invented",
  },
  {
    id: "appeal.suspends",
    subject: { en: "Right to stay during appeal", ru: "Право оставаться до решения по жалобе" },
    text: { en: "Nobody is removed before the decision is final.", ru: "До вступления решения в силу никто не выдворяется." },
    evidence: "invented",
  },
  {
    id: "country.answer",
    subject: { en: "Questions on countries", ru: "Вопросы о странах" },
    text: {
      en: "A question on a country is answered by the day for which it is needed, at the latest within 20 working days; who drafted does not release the answer.",
      ru: "На вопрос о стране отвечают ко дню, когда ответ нужен, не позднее 20 рабочих дней; составивший ответ его не выпускает.",
    },
    evidence: "invented",
  },
  {
    id: "country.again",
    subject: { en: "Age of country information", ru: "Срок давности сведений о стране" },
    text: {
      en: "An answer on a country is looked at again within 12 months.",
      ru: "Ответ о стране проверяют снова в течение 12 месяцев.",
    },
    evidence: "invented",
  },
  {
    id: "track.accelerated",
    subject: { en: "Accelerated track", ru: "Ускоренный порядок" },
    text: {
      en: "Decision within 1 month of the choice of the track; no guarantee is cut.",
      ru: "Решение в течение 1 месяца с выбора порядка; гарантии не сокращаются.",
    },
    evidence: "invented",
  },
  {
    id: "track.simplified",
    subject: { en: "Simplified track", ru: "Упрощённый порядок" },
    text: { en: "Decision within 2 months of the choice of the track.", ru: "Решение в течение 2 месяцев с выбора порядка." },
    evidence: "invented",
  },
  {
    id: "track.prima-facie",
    subject: { en: "Prima facie recognition", ru: "Признание prima facie" },
    text: {
      en: "Decision within 10 working days of the finding that the person belongs to the group.",
      ru: "Решение в течение 10 рабочих дней с установления принадлежности к группе.",
    },
    evidence: "invented",
  },
];
