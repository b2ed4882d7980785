import { defineInstrument } from "../instrument.ts";

/** Standards and guidance of UNHCR and its Executive Committee. */
export const unhcrStandards = defineInstrument({
  id: "unhcr-standards",
  title: {
    en: "Standards and guidance of UNHCR and its Executive Committee",
    ru: "Стандарты и руководства УВКБ ООН и решения его Исполнительного комитета",
  },
  kind: "standard",
  evidence: "S",
  note: {
    en: "One clause per rule relied on; each says how it was read.",
    ru: "Один пункт на каждое используемое правило с указанием, как оно прочитано.",
  },
  clauses: [
    {
      id: "excom-91",
      subject: { en: "Registration is individual and confidential", ru: "Регистрация индивидуальна и конфиденциальна" },
      text: {
        en: "Every refugee and asylum-seeker is registered apart; confidentiality is the basic rule.",
        ru: "Каждый беженец и лицо, ищущее убежище, регистрируется отдельно; основное правило — конфиденциальность.",
      },
      evidence: "R",
      sources: ["7"],
    },
    {
      id: "registration.continuous",
      subject: { en: "Continuous registration", ru: "Непрерывная регистрация" },
      text: {
        en: "Births, marriages, addresses and new needs are added; the set of data grows from basic to full at renewal.",
        ru: "Вносятся рождения, браки, адреса и новые потребности; набор данных расширяется при продлении.",
      },
      evidence: "R",
      sources: ["7"],
    },
    {
      id: "registration.emergency",
      subject: { en: "Registration in an emergency", ru: "Регистрация в чрезвычайной ситуации" },
      text: {
        en: "Each person and household is registered individually even then, with a minimum of data.",
        ru: "И в этом случае каждое лицо и домохозяйство регистрируются отдельно, с минимумом данных.",
      },
      evidence: "R",
      sources: ["7"],
    },
    {
      id: "ten-point.5",
      subject: { en: "Profiling and referral", ru: "Профилирование и направление" },
      text: {
        en: "Information, gathering of facts, preliminary profile, counselling, referral, protection of data: in this order.",
        ru: "Информирование, сбор сведений, предварительный профиль, консультирование, направление, защита данных — в этом порядке.",
      },
      evidence: "R",
      sources: ["1"],
    },
    {
      id: "appeal.days",
      subject: { en: "Time to appeal", ru: "Срок обжалования" },
      text: { en: "Not less than 30 days from notice, applied flexibly.", ru: "Не менее 30 дней с уведомления, применяется гибко." },
      evidence: "S",
      sources: ["9"],
    },
    {
      id: "appeal.file-open",
      subject: { en: "File stays open for appeal", ru: "Дело не закрывается до обжалования" },
      text: { en: "A file is not closed until six weeks after notice.", ru: "Дело не закрывается ранее шести недель после уведомления." },
      evidence: "S",
      sources: ["9"],
    },
    {
      id: "appeal.other-body",
      subject: { en: "Another body on appeal", ru: "Иной орган при обжаловании" },
      text: {
        en: "Whoever decides an appeal did not decide the first time.",
        ru: "Жалобу рассматривает не тот, кто принимал первое решение.",
      },
      evidence: "S",
      sources: ["9"],
    },
    {
      id: "rsd.modalities",
      subject: { en: "Ways to determine status", ru: "Порядки определения статуса" },
      text: {
        en: "Regular; accelerated; simplified; merged with registration; merged with resettlement.",
        ru: "Обычный; ускоренный; упрощённый; объединённый с регистрацией; объединённый с переселением.",
      },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.accelerated",
      subject: { en: "Accelerated procedure", ru: "Ускоренная процедура" },
      text: { en: "Times are shorter, no guarantee is cut.", ru: "Сокращаются сроки, но не гарантии." },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.accelerated.a",
      subject: { en: "Accelerated: specific needs", ru: "Ускоренная: особые потребности" },
      text: { en: "Persons at risk or with specific needs.", ru: "Лица, подверженные риску, и лица с особыми потребностями." },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.accelerated.b",
      subject: { en: "Accelerated: manifestly well-founded", ru: "Ускоренная: явно обоснованные ходатайства" },
      text: {
        en: "Claims manifestly well-founded or under a presumption of inclusion.",
        ru: "Явно обоснованные ходатайства либо презумпция включения.",
      },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.accelerated.c",
      subject: { en: "Accelerated: manifestly unfounded", ru: "Ускоренная: явно необоснованные ходатайства" },
      text: {
        en: "Claims manifestly unfounded; older standards kept them in the regular track.",
        ru: "Явно необоснованные ходатайства; прежние стандарты оставляли их в обычной процедуре.",
      },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.accelerated.c-2005",
      subject: { en: "Manifestly unfounded claims before", ru: "Явно необоснованные ходатайства: прежний подход" },
      text: {
        en: "The standards of 2005 kept such claims in the regular procedure.",
        ru: "По стандартам 2005 года такие ходатайства рассматривались в обычной процедуре.",
      },
      evidence: "S",
      sources: ["9"],
      validFrom: "2005",
    },
    {
      id: "rsd.simplified",
      subject: { en: "Simplified procedure", ru: "Упрощённая процедура" },
      text: { en: "Interview or writing is simplified; no right is.", ru: "Упрощается собеседование или оформление, но не права." },
      evidence: "R",
      sources: ["8"],
    },
    {
      id: "rsd.interview",
      subject: { en: "Interview", ru: "Собеседование" },
      text: {
        en: "Every adult is interviewed apart, with a fit interpreter and a record read back.",
        ru: "Каждый взрослый опрашивается отдельно, с надлежащим переводчиком и прочтением протокола.",
      },
      evidence: "memory",
    },
    {
      id: "prima-facie",
      subject: { en: "Prima facie recognition", ru: "Признание prima facie" },
      text: {
        en: "Recognition on readily apparent, objective circumstances in the country of origin; it holds unless there is evidence to the contrary.",
        ru: "Признание на основании явных объективных обстоятельств в стране происхождения; действует, пока не доказано обратное.",
      },
      evidence: "R",
      sources: ["10"],
    },
    {
      id: "prima-facie.end",
      subject: { en: "End of a group approach", ru: "Окончание группового подхода" },
      text: {
        en: "A group decision is reviewed and ended by decision; persons already recognised stay refugees.",
        ru: "Групповое решение пересматривается и прекращается решением; уже признанные лица остаются беженцами.",
      },
      evidence: "R",
      sources: ["10"],
    },
    {
      id: "exclusion.individual",
      subject: { en: "Exclusion is individual", ru: "Исключение индивидуально" },
      text: {
        en: "No group decision excludes a person; combatants are told apart in a mass influx.",
        ru: "Групповым решением лицо не исключается; при массовом притоке комбатанты отделяются.",
      },
      evidence: "R",
      sources: ["11"],
    },
    {
      id: "exclusion.proportionality",
      subject: { en: "Proportionality comes last", ru: "Соразмерность — последний шаг" },
      text: {
        en: "Responsibility and defences come first, proportionality last; family is not excluded with the person; the ban on return under other treaties stays.",
        ru: "Сначала ответственность и оправдывающие обстоятельства, затем соразмерность; семья не исключается автоматически; запрет возвращения по иным договорам сохраняется.",
      },
      evidence: "R",
      sources: ["11"],
    },
    {
      id: "exclusion.inclusion-first",
      subject: { en: "Inclusion before exclusion", ru: "Сначала включение" },
      text: { en: "As a rule inclusion is looked at before exclusion.", ru: "Как правило, включение рассматривается до исключения." },
      evidence: "memory",
    },
    {
      id: "cessation",
      subject: { en: "Cessation", ru: "Прекращение" },
      text: {
        en: "A change must be fundamental and lasting and is looked at carefully; compelling reasons keep status for some.",
        ru: "Изменение должно быть коренным и длительным и тщательно оценивается; для некоторых лиц статус сохраняется по веским причинам.",
      },
      evidence: "R",
      sources: ["9b"],
    },
    {
      id: "cancellation",
      subject: { en: "Cancellation", ru: "Аннулирование" },
      text: {
        en: "Only where status should not have been given: fraud, exclusion, another nationality.",
        ru: "Лишь если статус не следовало предоставлять: обман, основания исключения, иное гражданство.",
      },
      evidence: "S",
      sources: ["9"],
    },
    {
      id: "revocation",
      subject: { en: "Revocation", ru: "Отзыв" },
      text: { en: "Only for later conduct under article 1F(a) or (c).", ru: "Лишь за последующее поведение по статье 1F(a) или (c)." },
      evidence: "memory",
    },
    {
      id: "temporary-protection",
      subject: { en: "Temporary protection", ru: "Временная защита" },
      text: {
        en: "Where numbers make individual procedures impractical; a complement of limited time that keeps asylum open and returns nobody early.",
        ru: "Когда численность делает индивидуальные процедуры невозможными; временное дополнение, не закрывающее убежище и исключающее преждевременное возвращение.",
      },
      evidence: "R",
      sources: ["17"],
    },
    {
      id: "volrep",
      subject: { en: "Voluntary repatriation of refugees", ru: "Добровольная репатриация беженцев" },
      text: {
        en: "A free decision, on accurate information on the country, expressly stated and verified; asylum goes on for those who stay.",
        ru: "Свободное решение на основе достоверных сведений о стране, прямо выраженное и проверенное; для остающихся убежище сохраняется.",
      },
      evidence: "R",
      sources: ["26"],
    },
    {
      id: "bip",
      subject: { en: "Best-interests procedure", ru: "Процедура определения наилучших интересов" },
      text: {
        en: "Identification, assessment, plan, follow-up; determination where due; a pending determination never delays urgent help.",
        ru: "Выявление, оценка, план, сопровождение; при необходимости — определение; его ожидание не задерживает срочную помощь.",
      },
      evidence: "R",
      sources: ["21"],
    },
    {
      id: "bid.when",
      subject: { en: "When a determination is due", ru: "Когда требуется определение" },
      text: {
        en: "A lasting solution for a child alone; exceptional temporary care; separation from parents against their will.",
        ru: "Долгосрочное решение для ребёнка без сопровождения; исключительные формы временного ухода; разлучение с родителями против их воли.",
      },
      evidence: "S",
      sources: ["21"],
    },
    {
      id: "bid.panel",
      subject: { en: "Panel", ru: "Комиссия" },
      text: { en: "A panel of several disciplines decides.", ru: "Решение принимает комиссия из специалистов разного профиля." },
      evidence: "R",
      sources: ["21"],
    },
    {
      id: "bid.panel-size",
      subject: { en: "Size of the panel", ru: "Состав комиссии" },
      text: { en: "Three to five members; two may decide provisionally.", ru: "От трёх до пяти членов; промежуточно могут решать двое." },
      evidence: "memory",
    },
    {
      id: "stateless.handbook-months",
      subject: { en: "Time of statelessness determination", ru: "Срок определения безгражданства" },
      text: { en: "Aim at 6 months, at most 12.", ru: "Ориентир — 6 месяцев, не более 12." },
      evidence: "memory",
    },
    {
      id: "stateless.proof",
      subject: { en: "Proof of statelessness", ru: "Доказывание безгражданства" },
      text: { en: "To a reasonable degree; the burden is shared.", ru: "В разумной степени; бремя доказывания разделяется." },
      evidence: "memory",
    },
    {
      id: "stateless.no-inquiry",
      subject: { en: "Refugee claim first", ru: "Сначала ходатайство об убежище" },
      text: {
        en: "A stateless refugee cannot be sent to the authorities of the State fled, so no inquiry is made there.",
        ru: "Апатрида-беженца нельзя отсылать к властям покинутого государства, поэтому запрос туда не направляется.",
      },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "resettlement.categories",
      subject: { en: "Resettlement categories", ru: "Категории переселения" },
      text: {
        en: "Legal and physical protection; women and girls at risk; children and adolescents at risk; survivors of violence or torture; medical needs; family reunification; no foreseeable alternative.",
        ru: "Правовая и физическая защита; женщины и девочки, подверженные риску; дети и подростки, подверженные риску; пережившие насилие или пытки; медицинские потребности; воссоединение семьи; отсутствие иной перспективы.",
      },
      evidence: "R",
      sources: ["30"],
    },
    {
      id: "resettlement.two-categories",
      subject: { en: "Primary and secondary category", ru: "Основная и дополнительная категории" },
      text: {
        en: "Each submission names a primary and a secondary category.",
        ru: "В каждом представлении указываются основная и дополнительная категории.",
      },
      evidence: "R",
      sources: ["30"],
    },
    {
      id: "resettlement.emergency",
      subject: { en: "Emergency resettlement", ru: "Экстренное переселение" },
      text: { en: "At most 7 days from submission to departure.", ru: "Не более семи дней от представления до выезда." },
      evidence: "S",
      sources: ["30"],
    },
    {
      id: "confidentiality",
      subject: { en: "Confidentiality", ru: "Конфиденциальность" },
      text: { en: "Sharing must not endanger the person.", ru: "Передача сведений не должна создавать опасность для лица." },
      evidence: "R",
      sources: ["45"],
    },
    {
      id: "resettlement.consent",
      subject: { en: "Consent to share with a resettlement State", ru: "Согласие на передачу государству переселения" },
      text: { en: "Informed consent comes before sharing.", ru: "Передаче предшествует информированное согласие." },
      evidence: "R",
      sources: ["45"],
    },
    {
      id: "quality",
      subject: { en: "Quality of asylum decisions", ru: "Качество решений об убежище" },
      text: {
        en: "Interviews are heard and files analysed at both instances; recommendations, workshops, tutoring and checklists follow.",
        ru: "Прослушиваются собеседования и анализируются дела обеих инстанций; далее — рекомендации, семинары, наставничество, контрольные листы.",
      },
      evidence: "R",
      sources: ["41"],
    },
    {
      id: "specific-needs",
      subject: { en: "Specific needs codes", ru: "Коды особых потребностей" },
      text: {
        en: "36 second-level codes in first-level groups; their labels are not confirmed.",
        ru: "36 кодов второго уровня по группам первого уровня; наименования не подтверждены.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "age-bands",
      subject: { en: "Age bands of statistics", ru: "Возрастные группы статистики" },
      text: { en: "0-4, 5-11, 12-17, 18-59, 60 and over.", ru: "0–4, 5–11, 12–17, 18–59, 60 лет и старше." },
      evidence: "R",
      sources: ["5", "43"],
    },
    {
      id: "ctd",
      subject: { en: "Convention travel document", ru: "Проездной документ по Конвенции" },
      text: {
        en: "Application, entitlement, personalisation, loss and security, machine readable.",
        ru: "Заявление, право на получение, персонализация, утрата, защита; машиносчитываемый.",
      },
      evidence: "R",
      sources: ["29"],
    },
    {
      id: "rsd-training",
      subject: { en: "Training in Russian", ru: "Обучение на русском языке" },
      text: {
        en: "A programme of twelve weeks online with six webinars, open to authorities, judges and legal aid.",
        ru: "Двенадцатинедельная онлайн-программа с шестью вебинарами для органов власти, судей и юристов.",
      },
      evidence: "R",
      sources: ["46"],
    },
  ],
});
