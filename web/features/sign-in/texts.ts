import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words of signing in, enrolling and one's own passkeys. */
export const signInTexts = {
  title: { en: "Sign in", ru: "Вход" },
  lead: {
    en: "With your fingerprint, face, PIN or security key. There is no password to remember or to lose.",
    ru: "По отпечатку, лицу, ПИН-коду или ключу безопасности. Пароля нет: нечего запоминать и нечего потерять.",
  },
  withPasskey: { en: "Sign in with a passkey", ru: "Войти с ключом доступа" },
  waiting: { en: "Waiting for your device…", ru: "Ждём ваше устройство…" },
  haveCode: { en: "I have an enrolment code", ru: "У меня есть код приглашения" },
  noPasskeys: {
    en: "This browser has no passkeys. Use an up-to-date Chrome, Edge, Firefox or Safari, over a secure address.",
    ru: "В этом браузере нет ключей доступа. Откройте страницу в свежем Chrome, Edge, Firefox или Safari по защищённому адресу.",
  },
  cancelled: {
    en: "The device stopped or nothing was chosen. Nothing happened; you can try again.",
    ru: "Устройство прервало вход, или ничего не выбрано. Ничего не произошло, можно повторить.",
  },
  wrongAddress: {
    en: "Passkeys of this node work at its own address only. Open the address that your administrator gave you.",
    ru: "Ключи этого узла действуют только на его собственном адресе. Откройте адрес, который дал администратор.",
  },
  known: { en: "This device is enrolled already. Sign in with it.", ru: "Это устройство уже добавлено. Войдите с ним." },
  demoTitle: { en: "Training State: choose whom to be", ru: "Учебное государство: выберите, кем войти" },
  trainingTitle: { en: "Training: choose whom to be", ru: "Учёба: выберите, кем войти" },
  demoNote: {
    en: "Every person here is invented. Nothing leaves this node.",
    ru: "Все люди здесь вымышлены. Ничто не покидает этот узел.",
  },
  publicTitle: { en: "Without signing in", ru: "Без входа" },
  toHelp: { en: "I need help: who is near here", ru: "Мне нужна помощь: кто рядом" },
  toAgencies: { en: "Check an offer of work abroad", ru: "Проверить предложение работы за рубежом" },
  toWays: { en: "Lawful ways to work and study abroad", ru: "Законные пути работать и учиться за рубежом" },
  toTip: { en: "For employers: tell of exploitation", ru: "Работодателям: сообщить об эксплуатации" },
  toVerify: { en: "Check a paper of this State", ru: "Проверить документ этого государства" },
  enterAs: { en: "Enter as {name}, {role}", ru: "Войти как {name}, {role}" },

  enrolTitle: { en: "Enrol your device", ru: "Добавление устройства" },
  enrolLead: {
    en: "Your administrator gave you a code that is good once. With it this device becomes your key; afterwards the code is worth nothing.",
    ru: "Администратор дал вам одноразовый код. С ним это устройство станет вашим ключом; после этого код ничего не стоит.",
  },
  code: { en: "Enrolment code", ru: "Код приглашения" },
  codeHint: { en: "20 letters and digits, with or without dashes", ru: "20 букв и цифр, с чёрточками или без" },
  codeFromLink: { en: "The code came with the link.", ru: "Код получен по ссылке." },
  otherCode: { en: "Enter another code", ru: "Ввести другой код" },
  enrol: { en: "Make this device my key", ru: "Сделать устройство моим ключом" },
  enrolFailed: {
    en: "This code does not open anything. It may be mistyped, used or older than seven days: ask your administrator for a new one.",
    ru: "Этот код ничего не открывает. Возможно, в нём опечатка, он уже использован или старше семи дней: попросите у администратора новый.",
  },
  signInFailed: {
    en: "Sign-in did not succeed. Try again, or ask your administrator for a new enrolment code.",
    ru: "Войти не удалось. Повторите попытку или попросите у администратора новый код.",
  },
  toSignIn: { en: "Back to sign-in", ru: "Ко входу" },

  keysTitle: { en: "My passkeys", ru: "Мои ключи доступа" },
  keysLead: {
    en: "Each device or security key that opens your account. Keep two, so that a lost one does not shut you out.",
    ru: "Устройства и ключи безопасности, которые открывают вашу учётную запись. Держите два, чтобы потеря одного не лишила вас доступа.",
  },
  added: { en: "Added", ru: "Добавлен" },
  addKey: { en: "Add this device or a security key", ru: "Добавить устройство или ключ" },
  removeKey: { en: "Remove", ru: "Удалить" },
  removeTitle: { en: "Remove this passkey?", ru: "Удалить этот ключ?" },
  removeEffect: {
    en: "It will no longer open your account. The device itself keeps it until you delete it there.",
    ru: "Он больше не будет открывать вашу учётную запись. На самом устройстве он останется, пока вы не удалите его там.",
  },
  removed: { en: "The passkey was removed", ru: "Ключ удалён" },
  keyAdded: { en: "The passkey was added", ru: "Ключ добавлен" },
  noKeys: { en: "No passkey yet", ru: "Ключей пока нет" },
  noKeysNote: {
    en: "Training accounts are entered with a press and have none.",
    ru: "В учебные записи входят нажатием, ключей у них нет.",
  },
  proveAgain: { en: "Prove that it is me", ru: "Подтвердить, что это я" },
  proved: { en: "Proved. You can go on.", ru: "Подтверждено. Можно продолжать." },
  transportInternal: { en: "This kind of device", ru: "Само устройство" },
  transportHybrid: { en: "Phone or tablet", ru: "Телефон или планшет" },
  transportKey: { en: "Security key", ru: "Ключ безопасности" },
} satisfies Record<string, OfficerText>;

/** What each role of the demo State does, in one line. */
export const roleLines: Readonly<Record<string, OfficerText>> = {
  "border-officer": {
    en: "records who arrives, sees who needs what, calls the right service",
    ru: "записывает прибывших, видит, кому что нужно, вызывает нужную службу",
  },
  "post-supervisor": { en: "sees what is late at the posts", ru: "видит, что просрочено на постах" },
  registrar: {
    en: "makes one identity of one person, issues the certificate",
    ru: "устанавливает одну личность одного человека, выдаёт свидетельство",
  },
  "registration-supervisor": { en: "assigns cases and settles what is late", ru: "распределяет дела, разбирает просроченное" },
  "eligibility-officer": { en: "hears the claim and drafts the decision", ru: "выслушивает заявителя и готовит решение" },
  reviewer: { en: "reads the draft before it is decided", ru: "проверяет проект до решения" },
  "decision-maker": { en: "decides on the claim", ru: "принимает решение по ходатайству" },
  "appeal-officer": { en: "hears the appeal", ru: "рассматривает жалобу на решение" },
  "child-protection-officer": { en: "answers for children on their own", ru: "отвечает за детей без сопровождения" },
  "tracing-officer": { en: "looks for relatives where both wish it", ru: "ищет родных, если этого хотят обе стороны" },
  "quality-auditor": { en: "reads closed files for their quality, without a name", ru: "проверяет качество завершённых дел, без имён" },
  "panel-member": { en: "votes on what is best for a child", ru: "голосует о том, что лучше для ребёнка" },
  "exclusion-examiner": { en: "examines exclusion, apart from the claim", ru: "рассматривает исключение отдельно от ходатайства" },
  "security-officer": { en: "answers one question and sees no claim", ru: "отвечает на один вопрос и не видит ходатайства" },
  "protection-worker": {
    en: "helps women and girls at risk, as they wish",
    ru: "помогает женщинам и девочкам в зоне риска, как они хотят",
  },
  "nrm-officer": { en: "recognises and helps victims of trafficking", ru: "выявляет жертв торговли людьми и помогает им" },
  "labour-officer": { en: "gives permits to work, licenses agencies", ru: "выдаёт разрешения на работу, лицензирует агентства" },
  "labour-inspector": { en: "looks at how people work, children above all", ru: "проверяет условия труда, прежде всего детей" },
  "reception-officer": { en: "gives a place in a centre and looks after it", ru: "предоставляет место в центре и отвечает за него" },
  "health-worker": {
    en: "examines who wishes it, and alone reads what was found",
    ru: "осматривает желающих и один читает результат",
  },
  "service-provider": { en: "answers referrals, sees no more than it needs", ru: "отвечает на направления, видит лишь необходимое" },
  "hotline-operator": { en: "hands calls on at once, asks nobody for a name", ru: "сразу передаёт звонки дальше, имён не спрашивает" },
  "legal-adviser": { en: "advises with the file that the client opened", ru: "консультирует по делу, которое открыл клиент" },
  monitor: { en: "watches the border independently, without names", ru: "независимо наблюдает за границей, без имён" },
  auditor: { en: "reads who did what, never what it was about", ru: "видит, кто что делал, но не содержание" },
  coordinator: { en: "keeps the directory and the totals", ru: "ведёт справочник и сводные цифры" },
  administrator: { en: "gives accounts and roles, opens no file", ru: "выдаёт учётные записи и роли, дел не открывает" },
  person: { en: "reads their own file and who has seen it", ru: "читает своё дело и кто его видел" },
};
