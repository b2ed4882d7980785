import type { OfficerTexts } from "../kernel/index.ts";

/** Why a paper was not issued, revoked or printed, and what may lawfully be done next. */
export const documentTexts = {
  "document.in-future": {
    en: "The time of issue lies in the future. Check the clock.",
    ru: "Время выдачи указано в будущем. Проверьте часы.",
  },
  "document.kind-unknown": {
    en: "This State does not issue such a paper in this procedure. Choose one that the step names.",
    ru: "В этой процедуре государство такой бумаги не выдаёт. Выберите ту, которую называет действие.",
  },
  "document.step-not-taken": {
    en: "The step that this paper follows from has not been taken. Take the step first, then issue the paper.",
    ru: "Действие, после которого выдаётся эта бумага, ещё не совершено. Сначала совершите его, затем выдайте бумагу.",
  },
  "document.holder-missing": {
    en: "The case does not name the organisation that holds this paper, or its address. Write both into the case, then issue it.",
    ru: "В деле не указаны организация-владелец этой бумаги или её адрес. Внесите их в дело, затем выдайте бумагу.",
  },
  "document.decision-missing": {
    en: "The case holds no decision with reasons. Record the decision first; the letter then says its words.",
    ru: "В деле нет решения с мотивировкой. Сначала внесите решение; письмо повторит его слова.",
  },
  "document.name-missing": {
    en: "No name of the person is recorded. Record a name as the person says it, then issue the paper.",
    ru: "Имя человека не записано. Запишите имя так, как его называет сам человек, затем выдайте бумагу.",
  },
  "document.valid-already": {
    en: "The person holds a paper of this kind that is in force. Replace that one: it is revoked in the same act.",
    ru: "У человека уже есть действующая бумага этого вида. Замените её: прежняя будет отозвана тем же действием.",
  },
  "document.not-valid": {
    en: "This paper was revoked already. Reload to see which one is in force.",
    ru: "Эта бумага уже отозвана. Обновите страницу, чтобы увидеть действующую.",
  },
  "document.term-unknown": {
    en: "No confirmed figure says how long this paper holds. Enter its last day, as your law says.",
    ru: "Подтверждённого срока действия этой бумаги нет. Укажите последний день по вашему закону.",
  },
  "document.term-exceeded": {
    en: "The last day lies before today or beyond the term of the law. Enter a day within the term, or leave it empty.",
    ru: "Последний день раньше сегодняшнего или выходит за срок, установленный законом. Укажите день в пределах срока или оставьте поле пустым.",
  },
  "document.appeal-term-unknown": {
    en: "No figure says by when the person may appeal. Enter the last day of appeal, as your law says; the letter marks it as not confirmed.",
    ru: "Срок обжалования не установлен. Укажите последний день обжалования по вашему закону; в письме будет отмечено, что срок не подтверждён.",
  },
  "document.not-wanted": {
    en: "It is not noted that the person wants this on paper and can keep it safely. Ask them alone; if they do, note it in the step that explains or decides, then issue it. Otherwise tell it by word of mouth.",
    ru: "Не отмечено, что лицо хочет получить это на бумаге и может безопасно её хранить. Спросите его наедине; если хочет, отметьте это в действии, где разъясняют или решают, и затем выдайте. Иначе сообщите устно.",
  },
  "document.case-closed": {
    en: "The case is closed, so no certificate of it is issued. Reopen the case, or open a new one if the person applies again.",
    ru: "Дело закрыто, свидетельство по нему не выдаётся. Возобновите дело или откройте новое, если человек обращается снова.",
  },
  "document.not-in-batch": {
    en: "Only papers of one form are printed together: certificates, cards or travel documents. Print the others by themselves.",
    ru: "Вместе печатаются только документы одной формы: свидетельства, удостоверения или проездные документы. Остальные распечатайте отдельно.",
  },
  "document.release-missing": {
    en: "A paper that is handed over is a disclosure. Record it first: to whom, which fields, on what ground. Then print.",
    ru: "Вручение бумаги — передача сведений. Сначала зафиксируйте её: кому, какие сведения, на каком основании. Затем печатайте.",
  },
  "document.release-differs": {
    en: "The recorded disclosure is about something else, was withdrawn, or does not name all that this paper prints. Record one that does.",
    ru: "Зафиксированная передача относится к другому, отозвана или не называет всех сведений, которые печатаются. Зафиксируйте новую.",
  },
  "document.receipt-missing": {
    en: "Nothing was noted as explained to this person. Explain the rights, note it, then print the receipt.",
    ru: "Не отмечено, что человеку что-либо разъяснили. Разъясните права, отметьте это, затем печатайте расписку.",
  },
  "document.not-printed": {
    en: "This paper has no print form here. Use the State's own form.",
    ru: "Печатной формы этой бумаги здесь нет. Используйте бланк государства.",
  },
  "mrz.name-not-latin": {
    en: "The name has no Latin letters, and they are not guessed. Ask how the person writes the name in Latin letters and add it.",
    ru: "Имя не записано латиницей, а угадывать нельзя. Спросите, как человек пишет имя латиницей, и добавьте его.",
  },
  "mrz.number-too-long": {
    en: "The number does not fit into the machine-readable zone.",
    ru: "Номер не помещается в машиносчитываемую зону.",
  },
  "mrz.state-unknown": {
    en: "The nationality has no code for the machine-readable zone. Choose it from the list, or record it as unknown.",
    ru: "У гражданства нет кода для машиносчитываемой зоны. Выберите из перечня или укажите «неизвестно».",
  },
  "mrz.field-too-long": { en: "A field does not fit into the machine-readable zone.", ru: "Поле не помещается в машиносчитываемую зону." },
} as const satisfies OfficerTexts;
