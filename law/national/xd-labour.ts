import { defineInstrument } from "../instrument.ts";

/** Law of the State XD on work, agencies, inspection and reception. */
export const xdLabour = defineInstrument({
  id: "xd-labour",
  title: { en: "Law of the State XD on work and reception", ru: "Закон государства XD о труде и приёме" },
  kind: "demo",
  state: "XD",
  adoptedOn: "2024-01-01",
  evidence: "invented",
  note: {
    en: "XD does not exist and neither does this law: it was invented so that the program can be shown and tested. Its figures bind nobody and are no advice.",
    ru: "Государства XD не существует, как и этого закона: он придуман для показа и проверки программы. Его сроки никого не обязывают и не служат рекомендацией.",
  },
  clauses: [
    {
      id: "objection",
      subject: { en: "Objection to a refusal", ru: "Возражение против отказа" },
      text: { en: "Within 30 calendar days of the refusal.", ru: "В течение 30 календарных дней с отказа." },
      evidence: "invented",
    },
    {
      id: "objection.decision",
      subject: { en: "Decision on an objection", ru: "Решение по возражению" },
      text: { en: "Within 10 working days, by another official.", ru: "В течение 10 рабочих дней, другим должностным лицом." },
      evidence: "invented",
    },
    {
      id: "regularisation.check",
      subject: { en: "Check of an application for regularisation", ru: "Проверка заявления о легализации" },
      text: {
        en: "Within 10 working days; nobody is fined for applying.",
        ru: "В течение 10 рабочих дней; за обращение никто не наказывается.",
      },
      evidence: "invented",
    },
    {
      id: "regularisation.decision",
      subject: { en: "Decision on regularisation", ru: "Решение о легализации" },
      text: { en: "Within 30 calendar days of the check.", ru: "В течение 30 календарных дней с проверки." },
      evidence: "invented",
    },
    {
      id: "regularisation.permit",
      subject: { en: "Permit after regularisation", ru: "Разрешение после легализации" },
      text: { en: "For 12 months, renewed while the person works.", ru: "На 12 месяцев, продлевается, пока лицо работает." },
      evidence: "invented",
    },
    {
      id: "permit.share",
      subject: { en: "Share of nationals", ru: "Доля граждан" },
      text: { en: "At least 80 % of an employer's workers.", ru: "Не менее 80 % работников." },
      evidence: "invented",
    },
    {
      id: "permit.share-heads",
      subject: { en: "Share of nationals in categories 1 and 2", ru: "Доля граждан в категориях 1 и 2" },
      text: { en: "At least 60 %.", ru: "Не менее 60 %." },
      evidence: "invented",
    },
    {
      id: "permit.examination",
      subject: { en: "Examination of market and quota", ru: "Проверка рынка и квоты" },
      text: { en: "Within 15 calendar days of the application.", ru: "В течение 15 календарных дней с заявления." },
      evidence: "invented",
    },
    {
      id: "permit.skilled",
      subject: { en: "Highly skilled workers", ru: "Высококвалифицированные работники" },
      text: {
        en: "Whoever is of the list of the highly skilled gets the permit within 5 calendar days, by one paper that shows the skill.",
        ru: "Лицо из перечня высококвалифицированных получает разрешение в течение 5 календарных дней по одному документу о квалификации.",
      },
      evidence: "invented",
    },
    {
      id: "permit.decision",
      subject: { en: "Decision on a work permit", ru: "Решение о разрешении на работу" },
      text: { en: "Within 5 working days of the examination.", ru: "В течение 5 рабочих дней с проверки." },
      evidence: "invented",
    },
    {
      id: "permit.term",
      subject: { en: "Length of a work permit", ru: "Срок разрешения на работу" },
      text: {
        en: "12 months, renewed; another employer is taken by notice.",
        ru: "12 месяцев с продлением; переход к другому работодателю по уведомлению.",
      },
      evidence: "invented",
    },
    {
      id: "patent.longest",
      subject: { en: "Longest time of a patent", ru: "Наибольший срок патента" },
      text: {
        en: "At most 12 months in all; the contract is registered.",
        ru: "Не более 12 месяцев в общей сложности; договор регистрируется.",
      },
      evidence: "invented",
    },
    {
      id: "patent.bring",
      subject: { en: "What to bring for a patent", ru: "Что принести для патента" },
      text: {
        en: "A passport or another paper of identity, the registered contract, and the receipt for the first month.",
        ru: "Паспорт или иной документ о личности, зарегистрированный договор и квитанция за первый месяц.",
      },
      evidence: "invented",
    },
    {
      id: "patent.issue",
      subject: { en: "Issue of a patent", ru: "Выдача патента" },
      text: { en: "Within 3 working days of the application.", ru: "В течение 3 рабочих дней с обращения." },
      evidence: "invented",
    },
    {
      id: "patent.payment",
      subject: { en: "Payment of a patent", ru: "Оплата патента" },
      text: {
        en: "Ahead, 1 month for each month that is paid; what was paid before is not lost.",
        ru: "Вперёд, 1 месяц за каждый оплаченный месяц; оплаченное ранее не пропадает.",
      },
      evidence: "invented",
    },
    {
      id: "direct.places",
      subject: { en: "Places for permits given to workers", ru: "Места для разрешений, выдаваемых работникам" },
      text: {
        en: "400 places a year for all work together; in farming 120 places.",
        ru: "400 мест в год на все виды труда; в сельском хозяйстве 120 мест.",
      },
      evidence: "invented",
    },
    {
      id: "direct.decision",
      subject: { en: "Decision on a permit given to the worker", ru: "Решение о разрешении работнику" },
      text: { en: "Within 5 working days of the application.", ru: "В течение 5 рабочих дней с заявления." },
      evidence: "invented",
    },
    {
      id: "direct.orientation",
      subject: { en: "Orientation before a permit", ru: "Ознакомление до разрешения" },
      text: { en: "Within 10 calendar days of the decision, free of charge.", ru: "В течение 10 календарных дней с решения, бесплатно." },
      evidence: "invented",
    },
    {
      id: "direct.term",
      subject: { en: "Length of a permit given to the worker", ru: "Срок разрешения работнику" },
      text: {
        en: "As many months as are given at a time, 1 month each; at most 36 months in all.",
        ru: "На столько месяцев, сколько предоставлено, по 1 месяцу; не более 36 месяцев в общей сложности.",
      },
      evidence: "invented",
    },
    {
      id: "season.places",
      subject: { en: "Places of a seasonal scheme", ru: "Места сезонной программы" },
      text: {
        en: "At most 60 places for each scheme and season, as the labour authority sets them up. Who came home in time keeps one.",
        ru: "Не более 60 мест на программу и сезон, как их установит орган по труду. Вернувшийся вовремя сохраняет своё.",
      },
      evidence: "invented",
    },
    {
      id: "season.decision",
      subject: { en: "Decision on a place of a scheme", ru: "Решение о месте в программе" },
      text: { en: "Within 10 working days of the application.", ru: "В течение 10 рабочих дней с заявления." },
      evidence: "invented",
    },
    {
      id: "season.orientation",
      subject: { en: "Orientation before a season", ru: "Ознакомление до сезона" },
      text: {
        en: "Within 14 calendar days of the place, free of charge.",
        ru: "В течение 14 календарных дней с получения места, бесплатно.",
      },
      evidence: "invented",
    },
    {
      id: "season.permit",
      subject: { en: "Permit for a season", ru: "Разрешение на сезон" },
      text: { en: "Within 5 working days of the orientation.", ru: "В течение 5 рабочих дней с ознакомления." },
      evidence: "invented",
    },
    {
      id: "season.term",
      subject: { en: "Length of a season", ru: "Длительность сезона" },
      text: { en: "At most 8 months.", ru: "Не более 8 месяцев." },
      evidence: "invented",
    },
    {
      id: "season.kept",
      subject: { en: "How long a place is kept for who came home", ru: "Как долго место сохраняется за вернувшимся" },
      text: { en: "12 months from the return.", ru: "12 месяцев с возвращения." },
      evidence: "invented",
    },
    {
      id: "settle.places",
      subject: { en: "Places of a scheme of permanent admission", ru: "Места программы постоянного допуска" },
      text: {
        en: "At most 25 places for each scheme, as the labour authority sets them up.",
        ru: "Не более 25 мест на программу, как их установит орган по труду.",
      },
      evidence: "invented",
    },
    {
      id: "settle.decision",
      subject: { en: "Decision on a permanent admission", ru: "Решение о постоянном допуске" },
      text: { en: "Within 20 working days of the application.", ru: "В течение 20 рабочих дней с заявления." },
      evidence: "invented",
    },
    {
      id: "settle.admission",
      subject: { en: "Admission after a place was given", ru: "Допуск после предоставления места" },
      text: { en: "Within 10 working days of the place.", ru: "В течение 10 рабочих дней с предоставления места." },
      evidence: "invented",
    },
    {
      id: "settle.stay",
      subject: { en: "Stay of who was admitted permanently", ru: "Пребывание допущенного постоянно" },
      text: {
        en: "Without an end. The card that shows it holds 120 months and is given anew.",
        ru: "Без ограничения срока. Карта действует 120 месяцев и выдаётся заново.",
      },
      evidence: "invented",
    },
    {
      id: "channels.open",
      subject: { en: "To whom lawful ways are open", ru: "Кому открыты законные пути" },
      text: {
        en: "To nationals of every State; a scheme to nationals of the States that agreed on it.",
        ru: "Гражданам любого государства; программа — гражданам государств, заключивших соглашение о ней.",
      },
      evidence: "invented",
    },
    {
      id: "channels.cost",
      subject: { en: "What applying costs", ru: "Сколько стоит обращение" },
      text: {
        en: "Applications, orientation and permits are free; of a patent the tax is paid ahead by the month.",
        ru: "Заявление, ознакомление и разрешение бесплатны; по патенту налог платят вперёд помесячно.",
      },
      evidence: "invented",
    },
    {
      id: "study.decision",
      subject: { en: "Decision on a stay for study", ru: "Решение о пребывании для учёбы" },
      text: { en: "Within 15 working days of the application.", ru: "В течение 15 рабочих дней с заявления." },
      evidence: "invented",
    },
    {
      id: "study.term",
      subject: { en: "Length of a stay for study", ru: "Срок пребывания для учёбы" },
      text: { en: "12 months, renewed while the student is at the school.", ru: "12 месяцев, продлевается, пока лицо учится." },
      evidence: "invented",
    },
    {
      id: "inspection.visit",
      subject: { en: "Visit of the labour inspection", ru: "Выезд инспекции труда" },
      text: {
        en: "Within 10 working days of the plan or tip; without notice.",
        ru: "В течение 10 рабочих дней с сигнала или плана; без предупреждения.",
      },
      evidence: "invented",
    },
    {
      id: "inspection.worker",
      subject: { en: "Visit when a worker asks", ru: "Выезд по обращению работника" },
      text: { en: "Within 24 hours.", ru: "В течение 24 часов." },
      evidence: "invented",
    },
    {
      id: "inspection.finding",
      subject: { en: "Finding of the inspection", ru: "Вывод инспекции" },
      text: { en: "Within 5 working days of the visit.", ru: "В течение 5 рабочих дней с выезда." },
      evidence: "invented",
    },
    {
      id: "inspection.recheck",
      subject: { en: "Re-check", ru: "Повторная проверка" },
      text: { en: "Within 30 calendar days of the order.", ru: "В течение 30 календарных дней с предписания." },
      evidence: "invented",
    },
    {
      id: "tip.look",
      subject: { en: "Taking up a tip", ru: "Принятие сообщения в работу" },
      text: { en: "Within 3 working days, without asking who sent it.", ru: "В течение 3 рабочих дней, без вопроса о том, кто сообщил." },
      evidence: "invented",
    },
    {
      id: "tip.danger",
      subject: { en: "Tip of somebody in danger", ru: "Сообщение об опасности" },
      text: { en: "Within 24 hours.", ru: "В течение 24 часов." },
      evidence: "invented",
    },
    {
      id: "tip.answer",
      subject: { en: "Answer to a tip", ru: "Ответ на сообщение" },
      text: { en: "Within 20 working days of taking it up.", ru: "В течение 20 рабочих дней с принятия." },
      evidence: "invented",
    },
    {
      id: "child.hearing",
      subject: { en: "Hearing a child found at work", ru: "Выслушать ребёнка, найденного на работе" },
      text: { en: "Within 24 hours, alone.", ru: "В течение 24 часов, наедине." },
      evidence: "invented",
    },
    {
      id: "child.end",
      subject: { en: "End of forbidden work of a child", ru: "Прекращение запрещённого труда ребёнка" },
      text: { en: "Within 3 working days.", ru: "В течение 3 рабочих дней." },
      evidence: "invented",
    },
    {
      id: "child.worst",
      subject: { en: "End of a worst form of child labour", ru: "Прекращение наихудшей формы детского труда" },
      text: { en: "On the same day.", ru: "В тот же день." },
      evidence: "invented",
    },
    {
      id: "child.follow-up",
      subject: { en: "Looking again after a child left work", ru: "Проверка после прекращения работы" },
      text: {
        en: "At least every 30 calendar days until at school.",
        ru: "Не реже чем каждые 30 календарных дней, пока ребёнок не начнёт учиться.",
      },
      evidence: "invented",
    },
    {
      id: "agency.deposit",
      subject: { en: "Deposit of an agency", ru: "Депозит агентства" },
      text: { en: "10 base amounts, whole while the licence holds.", ru: "10 базовых величин, в полном размере, пока действует лицензия." },
      evidence: "invented",
    },
    {
      id: "agency.decision",
      subject: { en: "Decision on a licence", ru: "Решение о лицензии" },
      text: { en: "Within 20 working days of the application.", ru: "В течение 20 рабочих дней с заявления." },
      evidence: "invented",
    },
    {
      id: "agency.licence",
      subject: { en: "Length of a licence", ru: "Срок лицензии" },
      text: { en: "At most 36 months, renewed on the same conditions.", ru: "Не более 36 месяцев, продлевается на тех же условиях." },
      evidence: "invented",
    },
    {
      id: "agency.inspection",
      subject: { en: "Inspection of an agency", ru: "Проверка агентства" },
      text: { en: "At least every 12 months.", ru: "Не реже чем каждые 12 месяцев." },
      evidence: "invented",
    },
    {
      id: "agency.suspension",
      subject: { en: "Suspension of a licence", ru: "Приостановление лицензии" },
      text: { en: "For at most 30 calendar days.", ru: "Не более чем на 30 календарных дней." },
      evidence: "invented",
    },
    {
      id: "agency.claims",
      subject: { en: "Claims of workers after a licence", ru: "Требования работников после лицензии" },
      text: {
        en: "Within 6 months of its end; the deposit is held so long.",
        ru: "В течение 6 месяцев с прекращения; до этого депозит удерживается.",
      },
      evidence: "invented",
    },
    {
      id: "reception.place",
      subject: { en: "Place in a centre", ru: "Место в центре" },
      text: {
        en: "Within 3 calendar days of the wish, whatever the status.",
        ru: "В течение 3 календарных дней с просьбы, независимо от статуса.",
      },
      evidence: "invented",
    },
    {
      id: "reception.street",
      subject: { en: "Place for whoever sleeps in the street", ru: "Место ночующему на улице" },
      text: { en: "On the same day.", ru: "В тот же день." },
      evidence: "invented",
    },
    {
      id: "reception.kept",
      subject: { en: "How long a place is kept", ru: "Как долго место сохраняется" },
      text: { en: "For 3 calendar days.", ru: "3 календарных дня." },
      evidence: "invented",
    },
    {
      id: "reception.needs",
      subject: { en: "Needs check in a centre", ru: "Проверка потребностей в центре" },
      text: { en: "Within 5 calendar days of arrival.", ru: "В течение 5 календарных дней с прибытия." },
      evidence: "invented",
    },
    {
      id: "reception.review",
      subject: { en: "Looking again in a centre", ru: "Повторная проверка в центре" },
      text: { en: "At least every 30 calendar days.", ru: "Не реже чем каждые 30 календарных дней." },
      evidence: "invented",
    },
    {
      id: "grievance.look",
      subject: { en: "First look at a complaint", ru: "Первичное рассмотрение жалобы" },
      text: { en: "Within 3 working days.", ru: "В течение 3 рабочих дней." },
      evidence: "invented",
    },
    {
      id: "grievance.danger",
      subject: { en: "Complaint of whoever is in danger", ru: "Жалоба лица в опасности" },
      text: { en: "A first measure on the same day.", ru: "Первая мера в тот же день." },
      evidence: "invented",
    },
    {
      id: "grievance.remedy",
      subject: { en: "Remedy of a complaint", ru: "Исправление по жалобе" },
      text: { en: "Given within 45 calendar days of the answer.", ru: "Исполняется в течение 45 календарных дней с ответа." },
      evidence: "invented",
    },
  ],
});
