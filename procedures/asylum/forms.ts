import type { Form } from "../../src/process/index.ts";
import { groupDecision } from "../shared/group-question.ts";
import { counselForms } from "./beside.ts";
import { sourceForms } from "./country-sources.ts";
import { togetherForms } from "./together.ts";

const womanOrMan = { woman: { en: "a woman", ru: "женщина" }, man: { en: "a man", ru: "мужчина" } } as const;
const wishedSex = { any: { en: "no preference", ru: "без предпочтений" }, ...womanOrMan } as const;

const trackLabel = { en: "Track", ru: "Порядок" } as const;

/** Ways to examine a claim: they differ in their time limits and in nothing else (AS27). */
const tracks = {
  regular: { en: "regular", ru: "обычный" },
  needs: { en: "accelerated: person at risk or with specific needs", ru: "ускоренный: лицо в зоне риска или с особыми потребностями" },
  founded: { en: "accelerated: manifestly well-founded", ru: "ускоренный: явно обоснованное ходатайство" },
  unfounded: { en: "accelerated: manifestly unfounded", ru: "ускоренный: явно необоснованное ходатайство" },
  simplified: { en: "simplified", ru: "упрощённый" },
  primaFacie: { en: "prima facie, by a decision on the group", ru: "prima facie, по решению о группе" },
} as const;

/** Forms of a claim. Within the procedure a question id has one meaning. */
export const forms = {
  wish: {
    id: "wish",
    title: { en: "Wish for asylum", ru: "Желание получить убежище" },
    questions: [
      {
        id: "wishedOn",
        label: { en: "Day on which the person said so", ru: "День, когда лицо об этом сказало" },
        kind: "day",
        required: true,
      },
      {
        id: "crossing",
        label: { en: "How the person entered", ru: "Как лицо въехало" },
        kind: "choice",
        options: {
          regular: { en: "through a crossing point", ru: "через пункт пропуска" },
          irregular: { en: "outside a crossing point", ru: "вне пункта пропуска" },
          inside: { en: "was already in the country", ru: "уже находилось в стране" },
          unknown: { en: "asked, not known", ru: "спросили, неизвестно" },
        },
        source: ["refugee-1951:31.1"],
      },
      {
        id: "ownWords",
        label: { en: "In the person's own words", ru: "Собственными словами лица" },
        kind: "longText",
        say: {
          en: "In your own words: why do you need protection?",
          ru: "Расскажите своими словами: почему вам нужна защита?",
          prs: "به زبان خود بگویید: چرا به پناه نیاز دارید؟",
          tg: "Бо сухани худ гӯед: чаро ба паноҳ ниёз доред?",
        },
      },
    ],
  },
  claim: {
    id: "claim",
    title: { en: "Claim", ru: "Ходатайство" },
    questions: [
      { id: "lodgedOn", label: { en: "Lodged on", ru: "Дата подачи" }, kind: "day", required: true },
      {
        id: "ownWords",
        label: { en: "Reasons in the person's own words", ru: "Причины, изложенные самим заявителем" },
        kind: "longText",
        required: true,
      },
      {
        id: "adults",
        label: { en: "Other adults of the family in this claim", ru: "Другие взрослые члены семьи в этом ходатайстве" },
        hint: {
          en: "Each is interviewed alone. Leave empty when there is nobody.",
          ru: "С каждым проводится отдельное собеседование. Если никого нет, оставьте пустым.",
        },
        kind: "persons",
      },
      { id: "children", label: { en: "Children in this claim", ru: "Дети в этом ходатайстве" }, kind: "persons" },
      { id: "papers", label: { en: "Papers handed in", ru: "Представленные документы" }, kind: "longText" },
    ],
  },
  forwarding: {
    id: "forwarding",
    title: { en: "Handing over to the authority", ru: "Передача уполномоченному органу" },
    questions: [
      { id: "forwardedOn", label: { en: "Handed over on", ru: "Дата передачи" }, kind: "day", required: true },
      {
        id: "forwardedTo",
        label: { en: "Received by (office, name of the official)", ru: "Кем принято (отдел, должностное лицо)" },
        kind: "text",
        required: true,
      },
      {
        id: "personWentAlong",
        label: { en: "Did the person travel with the papers?", ru: "Прибыло ли лицо вместе с документами?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  registration: {
    id: "registration",
    title: { en: "Registration of the claim", ru: "Регистрация ходатайства" },
    questions: [
      { id: "registeredOn", label: { en: "Registered on", ru: "Дата регистрации" }, kind: "day", required: true },
      {
        id: "childAlone",
        label: {
          en: "Is the applicant a child without a parent or guardian?",
          ru: "Является ли заявитель ребёнком без родителя или опекуна?",
        },
        kind: "answer",
        required: true,
        source: ["crc-1989:22"],
      },
      {
        id: "languageSpoken",
        label: { en: "Language of the procedure for the person", ru: "Язык, на котором ведётся дело для заявителя" },
        kind: "language",
        required: true,
      },
    ],
  },
  certificate: {
    id: "certificate",
    title: { en: "Certificate handed over", ru: "Вручение свидетельства" },
    questions: [
      { id: "certificateHandedOn", label: { en: "Handed over on", ru: "Дата вручения" }, kind: "day", required: true },
      { id: "certificateUntil", label: { en: "Valid until", ru: "Действительно до" }, kind: "day", required: true },
    ],
  },
  fingerprints: {
    id: "fingerprints",
    title: { en: "Fingerprints: note only", ru: "Дактилоскопия: только отметка" },
    questions: [
      {
        id: "fingerprints",
        label: { en: "Result", ru: "Результат" },
        hint: { en: "Panah stores the note and never a print.", ru: "Хранится только отметка; сами отпечатки не хранятся." },
        kind: "choice",
        required: true,
        options: {
          done: { en: "taken by the authority", ru: "сняты уполномоченным органом" },
          notPossible: { en: "not possible", ru: "невозможно" },
          notRequired: { en: "not required by law", ru: "законом не требуется" },
        },
      },
      {
        id: "fingerprintsReason",
        label: { en: "Why not", ru: "Причина" },
        kind: "text",
        required: true,
        when: { question: "fingerprints", is: ["notPossible", "notRequired"] },
      },
    ],
  },
  information: {
    id: "information",
    title: { en: "Information, counsel and wishes", ru: "Разъяснение прав, консультация и пожелания" },
    questions: [
      { id: "informedIn", label: { en: "Language of the information", ru: "Язык разъяснения" }, kind: "language", required: true },
      {
        id: "understood",
        label: { en: "Did the person say that they understood?", ru: "Подтвердило ли лицо, что всё понятно?" },
        kind: "answer",
        required: true,
        say: {
          en: "Is everything clear? Ask us anything.",
          ru: "Всё ли понятно? Спрашивайте обо всём.",
          prs: "آیا همه‌چیز روشن است؟ هر چه می‌خواهید بپرسید.",
          tg: "Оё ҳама чиз фаҳмо аст? Ҳар чӣ мехоҳед, пурсед.",
        },
      },
      {
        id: "counselOffered",
        label: { en: "Was free legal counsel offered?", ru: "Предложена ли бесплатная юридическая помощь?" },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-I-03"],
      },
      {
        id: "counselWished",
        label: { en: "Does the person want counsel?", ru: "Хочет ли лицо получить консультанта?" },
        kind: "answer",
        required: true,
      },
      {
        id: "interviewerSexWished",
        label: { en: "The person wishes to be interviewed by", ru: "Кто, по желанию лица, проводит собеседование" },
        kind: "choice",
        options: wishedSex,
        required: true,
        say: {
          en: "Would you rather speak with a woman or with a man?",
          ru: "С кем вам легче говорить — с женщиной или с мужчиной?",
          prs: "با کارمند زن راحت‌تر صحبت می‌کنید یا با کارمند مرد؟",
          tg: "Бо корманди зан гап задан осонтар аст ё бо корманди мард?",
        },
        source: ["rap-2012:RAP-II-01"],
      },
      {
        id: "interpreterSexWished",
        label: { en: "The person wishes an interpreter who is", ru: "Пожелание о переводчике" },
        kind: "choice",
        options: wishedSex,
        required: true,
        source: ["rap-2012:RAP-II-01"],
      },
    ],
  },
  counsel: {
    id: "counsel",
    title: { en: "Legal counsel", ru: "Представитель" },
    questions: [
      { id: "counsel", label: { en: "Counsel of the person", ru: "Консультант или адвокат" }, kind: "text", required: true },
      { id: "counselSince", label: { en: "Since", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  ...counselForms,
  representative: {
    id: "representative",
    title: { en: "Representative of the child", ru: "Законный представитель ребёнка" },
    questions: [
      {
        id: "representative",
        label: { en: "Parent, guardian or representative", ru: "Родитель, опекун или представитель" },
        kind: "text",
        required: true,
        source: ["crc-1989:20"],
      },
      { id: "representativeSince", label: { en: "Since", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  members: {
    id: "members",
    title: { en: "Persons in this claim", ru: "Лица в этом ходатайстве" },
    questions: [
      { id: "adults", label: { en: "Other adults of the family in this claim", ru: "Другие взрослые члены семьи" }, kind: "persons" },
      { id: "children", label: { en: "Children", ru: "Дети" }, kind: "persons" },
      {
        id: "membersReason",
        label: { en: "Why the claim is joined or parted", ru: "Почему дела объединены или разделены" },
        kind: "longText",
        required: true,
      },
    ],
  },
  ...togetherForms,
  ...sourceForms,
  evidence: {
    id: "evidence",
    title: { en: "Evidence and statements", ru: "Доказательства и заявления" },
    questions: [
      { id: "evidence", label: { en: "What is handed in or said", ru: "Что представлено или сообщено" }, kind: "longText", required: true },
      { id: "evidenceOn", label: { en: "On", ru: "Дата" }, kind: "day", required: true },
    ],
  },
  interview: {
    id: "interview",
    title: { en: "Interview", ru: "Собеседование" },
    questions: [
      { id: "interviewedOn", label: { en: "Held on", ru: "Дата" }, kind: "day", required: true, from: "interviewHeldOn" },
      {
        id: "heard",
        label: { en: "Who was heard", ru: "Кто был опрошен" },
        kind: "choice",
        options: {
          applicant: { en: "the applicant", ru: "заявитель" },
          otherAdult: { en: "another adult of this claim", ru: "другой взрослый член семьи" },
          child: { en: "a child of this claim", ru: "ребёнок" },
        },
        required: true,
      },
      {
        id: "heardPerson",
        label: { en: "This person", ru: "Это лицо" },
        kind: "person",
        required: true,
        when: { question: "heard", is: ["otherAdult", "child"] },
      },
      {
        id: "heardAlone",
        label: { en: "Was the person heard without other family members?", ru: "Проходила ли беседа без других членов семьи?" },
        kind: "answer",
        required: true,
      },
      {
        id: "interviewerSex",
        label: { en: "Interviewer", ru: "Собеседование проводит" },
        kind: "choice",
        options: womanOrMan,
        required: true,
      },
      {
        id: "interpreterSex",
        label: { en: "Interpreter", ru: "Переводчик" },
        kind: "choice",
        from: "interviewInterpreterSex",
        options: { none: { en: "none needed", ru: "не требуется" }, ...womanOrMan },
        required: true,
      },
      {
        id: "otherAgreed",
        label: {
          en: "If a wish could not be met: does the person agree to go on?",
          ru: "Если пожелание не выполнено: согласно ли лицо продолжать?",
        },
        kind: "answer",
      },
      {
        id: "interpreterLinks",
        label: {
          en: "Has the interpreter links to a country the person fears?",
          ru: "Связан ли переводчик со страной, которой лицо опасается?",
        },
        kind: "answer",
        required: true,
        when: { question: "interpreterSex", is: ["woman", "man"] },
      },
      {
        id: "representativePresent",
        label: { en: "Was the child's representative present?", ru: "Присутствовал ли представитель ребёнка?" },
        kind: "answer",
      },
      { id: "record", label: { en: "Record", ru: "Протокол" }, kind: "longText", required: true, from: "interviewRecord" },
      {
        id: "readBack",
        label: { en: "Was the record read back and confirmed?", ru: "Зачитан ли протокол и подтверждён ли он?" },
        kind: "answer",
        required: true,
        from: "interviewReadBack",
        say: {
          en: "This is what we wrote down. Is it right?",
          ru: "Вот что мы записали. Всё верно?",
          prs: "این است آنچه ما نوشتیم. درست است؟",
          tg: "Ин аст он чи мо навиштем. Дуруст аст?",
        },
      },
      {
        id: "corrections",
        label: { en: "Corrections of the person", ru: "Исправления заявителя" },
        kind: "longText",
        from: "interviewCorrections",
      },
    ],
  },
  readBack: {
    id: "readBack",
    title: { en: "Reading back the record", ru: "Зачитывание протокола" },
    questions: [
      { id: "readBackOn", label: { en: "Read back on", ru: "Дата" }, kind: "day", required: true },
      {
        id: "readBack",
        label: { en: "Did the person confirm the record?", ru: "Подтвердило ли лицо протокол?" },
        kind: "answer",
        required: true,
      },
      { id: "corrections", label: { en: "Corrections of the person", ru: "Исправления заявителя" }, kind: "longText" },
    ],
  },
  absence: {
    id: "absence",
    title: { en: "Missed appointment", ru: "Неявка" },
    questions: [
      { id: "missedOn", label: { en: "Appointment missed on", ru: "Дата неявки" }, kind: "day", required: true },
      {
        id: "contactTried",
        label: { en: "How the person was sought (phone, address, adviser)", ru: "Как пытались связаться (телефон, адрес, консультант)" },
        kind: "longText",
        required: true,
      },
      { id: "absenceReason", label: { en: "Reason, when known", ru: "Причина, если известна" }, kind: "text" },
    ],
  },
  research: {
    id: "research",
    title: { en: "Country-of-origin information", ru: "Информация о стране происхождения" },
    questions: [
      { id: "coiQuestions", label: { en: "Questions researched", ru: "Изученные вопросы" }, kind: "longText", required: true },
      {
        id: "coiCited",
        label: { en: "Sources, by paragraph", ru: "Источники с указанием абзаца" },
        kind: "longText",
        required: true,
        source: ["rap-2012:RAP-II-09-b"],
      },
    ],
  },
  track: {
    id: "track",
    title: { en: "Track", ru: "Порядок рассмотрения" },
    questions: [
      { id: "track", label: trackLabel, kind: "choice", required: true, options: tracks, source: ["unhcr-standards:rsd.modalities"] },
      {
        id: "trackVulnerable",
        label: {
          en: "Asked alone: was the person tortured, trafficked or hurt by violence? Which of these is not asked.",
          ru: "Спрошено наедине: перенесло ли лицо пытки, торговлю людьми или насилие? Что именно, не спрашивают.",
        },
        kind: "answer",
        when: { question: "track", is: ["unfounded"] },
        required: true,
        say: {
          en: "Were you ever tortured, sold, or hurt by violence? Yes or no is enough; you need not say which.",
          ru: "Пытали ли вас, торговали ли вами, было ли против вас насилие? Достаточно «да» или «нет»; что именно, говорить не нужно.",
          prs: "آیا شما را شکنجه یا خرید و فروش کرده‌اند یا خشونت دیده‌اید؟ بلی یا نه کافی است؛ لازم نیست بگویید کدام.",
          tg: "Оё шуморо шиканҷа ё хариду фурӯш кардаанд, ё зӯроварӣ дидаед? «Ҳа» ё «не» кофист; гуфтан лозим нест, ки кадомаш.",
        },
      },
      { ...groupDecision, when: { question: "track", is: ["primaFacie"] } },
      { id: "trackReason", label: { en: "Why this track", ru: "Почему этот порядок" }, kind: "longText", required: true },
    ],
  },
  leavingTrack: {
    id: "leavingTrack",
    title: { en: "Return to the regular track", ru: "Возврат в обычный порядок" },
    questions: [
      { id: "leavingReason", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true },
      { id: "track", label: trackLabel, kind: "choice", options: tracks, derives: () => "regular" },
    ],
  },
  trafficking: {
    id: "trafficking",
    title: { en: "Trafficking screen", ru: "Проверка признаков торговли людьми" },
    questions: [
      {
        id: "traffickingScreen",
        label: { en: "Result", ru: "Результат" },
        hint: {
          en: "Only the result stands here; what was told belongs to the trafficking compartment.",
          ru: "Здесь указывается только результат; рассказанное хранится в отдельном разделе.",
        },
        kind: "choice",
        required: true,
        options: {
          indicators: { en: "indicators found", ru: "признаки выявлены" },
          none: { en: "asked, no indicators", ru: "спросили, признаков нет" },
          unsure: { en: "asked, not clear", ru: "спросили, неясно" },
        },
        source: ["almaty-2011:ALM-TRAF-vi"],
      },
      {
        id: "traffickingReferral",
        label: { en: "Referral to the anti-trafficking body", ru: "Направление в орган по противодействию торговле людьми" },
        kind: "choice",
        options: {
          made: { en: "made", ru: "направлено" },
          declined: { en: "offered, the person declined", ru: "предложено, лицо отказалось" },
        },
        when: { question: "traffickingScreen", is: ["indicators", "unsure"] },
        required: true,
      },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Assessment", ru: "Заключение" },
    questions: [
      {
        id: "elementsAccepted",
        label: { en: "Elements accepted, with reasons", ru: "Принятые обстоятельства и почему" },
        kind: "longText",
        required: true,
      },
      {
        id: "elementsNotAccepted",
        label: {
          en: 'Elements not accepted, with reasons; "none" when all were',
          ru: "Непринятые обстоятельства и почему; если таких нет — «нет»",
        },
        kind: "longText",
        required: true,
      },
      { id: "riskOnReturn", label: { en: "Risk on return", ru: "Риск при возвращении" }, kind: "longText", required: true },
      {
        id: "proposal",
        label: { en: "Proposal", ru: "Предложение" },
        kind: "choice",
        options: {
          recognised: { en: "recognise as a refugee", ru: "признать беженцем" },
          complementary: { en: "grant complementary protection", ru: "предоставить дополнительную защиту" },
          rejected: { en: "reject", ru: "отказать" },
        },
        required: true,
      },
      {
        id: "grounds",
        label: { en: "Grounds", ru: "Основания" },
        kind: "choices",
        options: {
          race: { en: "race", ru: "раса" },
          religion: { en: "religion", ru: "вероисповедание" },
          nationality: { en: "nationality", ru: "гражданство, национальность" },
          group: { en: "particular social group", ru: "определённая социальная группа" },
          opinion: { en: "political opinion", ru: "политические убеждения" },
        },
        source: ["refugee-1951:1.A.2", "rap-2012:RAP-II-14"],
      },
    ],
  },
  review: {
    id: "review",
    title: { en: "Review by a second officer", ru: "Проверка вторым сотрудником" },
    questions: [
      { id: "reviewOpinion", label: { en: "Opinion of the reviewer", ru: "Мнение проверяющего" }, kind: "longText", required: true },
      {
        id: "reviewAgrees",
        label: { en: "Does the reviewer agree with the proposal?", ru: "Согласен ли проверяющий с предложением?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  return: {
    id: "return",
    title: { en: "Back to the officer", ru: "Возврат на доработку" },
    questions: [
      { id: "returnReasons", label: { en: "What is still to be done", ru: "Что необходимо доработать" }, kind: "longText", required: true },
    ],
  },
  extension: {
    id: "extension",
    title: { en: "Putting off the decision", ru: "Продление срока рассмотрения" },
    questions: [
      {
        id: "extensionReasons",
        label: { en: "Why more time is needed", ru: "Почему необходимо продление" },
        kind: "longText",
        required: true,
      },
      {
        id: "extensionTold",
        label: { en: "Was the person told, in their language?", ru: "Сообщено ли об этом лицу на его языке?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "Decision", ru: "Решение" },
        kind: "choice",
        options: {
          recognised: { en: "recognised as a refugee", ru: "признать беженцем" },
          complementary: { en: "complementary protection", ru: "предоставить дополнительную защиту" },
          rejected: { en: "rejected", ru: "отказать" },
        },
        required: true,
      },
      { id: "decidedOn", label: { en: "Decided on", ru: "Дата решения" }, kind: "day", required: true },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивировка" }, kind: "longText", required: true },
      {
        id: "elementsAccepted",
        label: { en: "Elements accepted", ru: "Принятые обстоятельства" },
        kind: "longText",
        from: "elementsAccepted",
      },
      {
        id: "elementsNotAccepted",
        label: { en: "Elements not accepted", ru: "Непринятые обстоятельства" },
        kind: "longText",
        from: "elementsNotAccepted",
      },
      {
        id: "coiCited",
        label: { en: "Country information cited", ru: "Использованные сведения о стране" },
        kind: "longText",
        from: "coiCited",
      },
      { id: "legalBasis", label: { en: "Legal basis", ru: "Правовое основание" }, kind: "lawRefs", required: true },
      {
        id: "complementaryReasons",
        label: { en: "Complementary protection: why, or why not", ru: "Дополнительная защита: почему предоставлена или не предоставлена" },
        kind: "longText",
      },
    ],
  },
  notice: {
    id: "notice",
    title: { en: "Notice of the decision", ru: "Вручение решения" },
    questions: [
      { id: "notifiedOn", label: { en: "Handed over on", ru: "Дата вручения" }, kind: "day", required: true },
      { id: "noticeLanguage", label: { en: "Explained in", ru: "На каком языке разъяснено" }, kind: "language", required: true },
      {
        id: "appealExplained",
        label: { en: "Was the way of appeal explained?", ru: "Разъяснён ли порядок обжалования?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  appeal: {
    id: "appeal",
    title: { en: "Appeal", ru: "Жалоба" },
    questions: [
      { id: "appealedOn", label: { en: "Filed on", ru: "Дата подачи" }, kind: "day", required: true },
      { id: "appealGrounds", label: { en: "Grounds of appeal", ru: "Доводы жалобы" }, kind: "longText", required: true },
      { id: "newFacts", label: { en: "New facts", ru: "Новые обстоятельства" }, kind: "longText" },
      { id: "lateReason", label: { en: "If late: why", ru: "Если срок пропущен: почему" }, kind: "longText" },
    ],
  },
  hearing: {
    id: "hearing",
    title: { en: "Hearing of the appeal", ru: "Рассмотрение жалобы" },
    questions: [
      { id: "heardOn", label: { en: "Heard on", ru: "Дата" }, kind: "day", required: true },
      {
        id: "hearingMode",
        label: { en: "How", ru: "Порядок" },
        kind: "choice",
        options: { oral: { en: "hearing", ru: "устное слушание" }, written: { en: "in writing", ru: "письменно" } },
        required: true,
      },
      {
        id: "fileShown",
        label: {
          en: "Had the person access to the reasons and the evidence?",
          ru: "Имело ли лицо доступ к мотивировке и доказательствам?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  appealDecision: {
    id: "appealDecision",
    title: { en: "Decision on the appeal", ru: "Решение по жалобе" },
    questions: [
      { id: "appealDecidedOn", label: { en: "Decided on", ru: "Дата решения" }, kind: "day", required: true },
      { id: "appealReasons", label: { en: "Reasons", ru: "Мотивировка" }, kind: "longText", required: true },
      { id: "appealBasis", label: { en: "Legal basis", ru: "Правовое основание" }, kind: "lawRefs", required: true },
    ],
  },
  reversal: {
    id: "reversal",
    title: { en: "Reversal on appeal", ru: "Отмена отказа" },
    questions: [
      { id: "appealDecidedOn", label: { en: "Decided on", ru: "Дата решения" }, kind: "day", required: true },
      {
        id: "outcome",
        label: { en: "Decision in place of the rejection", ru: "Решение вместо отказа" },
        kind: "choice",
        options: {
          recognised: { en: "recognised as a refugee", ru: "признать беженцем" },
          complementary: { en: "complementary protection", ru: "предоставить дополнительную защиту" },
        },
        required: true,
      },
      { id: "appealReasons", label: { en: "Reasons", ru: "Мотивировка" }, kind: "longText", required: true },
      { id: "appealBasis", label: { en: "Legal basis", ru: "Правовое основание" }, kind: "lawRefs", required: true },
    ],
  },
  finality: {
    id: "finality",
    title: { en: "Rejection becomes final", ru: "Отказ становится окончательным" },
    questions: [
      {
        id: "waysShown",
        label: {
          en: "Were the lawful ways still open shown, with counsel?",
          ru: "Показаны ли с участием юриста оставшиеся законные пути?",
        },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-II-12"],
      },
      {
        id: "windowEndedOn",
        label: { en: "If the appeal period has no confirmed figure: it ended on", ru: "Если срок обжалования не подтверждён: он истёк" },
        kind: "day",
      },
      { id: "windowConfirmedBy", label: { en: "Confirmed by (lawyer or body)", ru: "Кем подтверждено (юрист или орган)" }, kind: "text" },
    ],
  },
  withdrawal: {
    id: "withdrawal",
    title: { en: "Withdrawal", ru: "Отзыв ходатайства" },
    questions: [
      { id: "withdrawnOn", label: { en: "Said on", ru: "Дата заявления" }, kind: "day", required: true },
      {
        id: "withdrawalWords",
        label: { en: "In the person's own words", ru: "Собственными словами лица" },
        kind: "longText",
        required: true,
      },
      {
        id: "withdrawalFree",
        label: { en: "Does the person say that nobody pressed them?", ru: "Подтверждает ли лицо, что на него не оказывали давления?" },
        kind: "answer",
        required: true,
        say: {
          en: "Is this your own wish, and did nobody press you?",
          ru: "Это ваше собственное желание, и вас никто не принуждал?",
          prs: "آیا این خواست خود شماست و هیچ‌کس شما را مجبور نکرده است؟",
          tg: "Оё ин хоҳиши худи шумост ва ҳеҷ кас шуморо маҷбур накардааст?",
        },
      },
      {
        id: "withdrawalCounsel",
        label: { en: "Did the person have counsel before?", ru: "Получило ли лицо перед этим юридическую консультацию?" },
        kind: "answer",
        required: true,
      },
      {
        id: "representativeAgrees",
        label: { en: "For a child: does the representative agree?", ru: "Для ребёнка: согласен ли представитель?" },
        kind: "answer",
      },
    ],
  },
  abandonment: {
    id: "abandonment",
    title: { en: "Claim not pursued", ru: "Ходатайство не поддерживается" },
    questions: [
      {
        id: "abandonReasons",
        label: { en: "Why it is taken as not pursued", ru: "Почему ходатайство считается неподдерживаемым" },
        kind: "longText",
        required: true,
      },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "Closing without a decision", ru: "Закрытие без решения" },
    questions: [{ id: "closingReasons", label: { en: "Reasons", ru: "Основания" }, kind: "longText", required: true }],
  },
  reopening: {
    id: "reopening",
    title: { en: "Opening again", ru: "Возобновление" },
    questions: [
      {
        id: "reopeningReasons",
        label: { en: "What has changed, or why the person was away", ru: "Что изменилось или почему лицо отсутствовало" },
        kind: "longText",
        required: true,
      },
    ],
  },
} as const satisfies Record<string, Form>;
