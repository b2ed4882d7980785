import type { Compartment } from "../../../src/access/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";

/** What each compartment of the record holds. */
export const compartmentTexts: Readonly<Record<Compartment, OfficerText>> = {
  identity: { en: "Identity and family", ru: "Личность и семья" },
  arrival: { en: "Arrival and first needs", ru: "Прибытие и первые потребности" },
  asylum: { en: "Claim to asylum", ru: "Ходатайство об убежище" },
  child: { en: "Care of a child", ru: "Забота о ребёнке" },
  trafficking: { en: "Trafficking in persons", ru: "Торговля людьми" },
  health: { en: "Health", ru: "Здоровье" },
  "gender-violence": { en: "Gender-based violence", ru: "Гендерное насилие" },
  exclusion: { en: "Exclusion", ru: "Исключение из статуса" },
  labour: { en: "Work", ru: "Труд" },
  reception: { en: "Stay in a centre", ru: "Пребывание в центре" },
  monitoring: { en: "Independent monitoring", ru: "Независимый мониторинг" },
  hotline: { en: "Hotline", ru: "Горячая линия" },
  referral: { en: "Referrals and disclosures", ru: "Направления и передачи сведений" },
  admin: { en: "Accounts", ru: "Учётные записи" },
  directory: { en: "Directory of services", ru: "Справочник услуг" },
  audit: { en: "Headers of the record, no content", ru: "Заголовки журнала, без содержания" },
};

/** What each command does, as a verb. */
export const commandTexts: Readonly<Record<string, OfficerText>> = {
  "group.record": { en: "record a group", ru: "записать группу" },
  "group.join": { en: "join two groups that arrived together", ru: "объединить группы, прибывшие вместе" },
  "arrival.record": { en: "record an arrival", ru: "записать прибытие" },
  "needs.decide": { en: "decide on a need found", ru: "решить по выявленной потребности" },
  "needs.answer": { en: "note answers about needs", ru: "отметить ответы о потребностях" },
  "receipt.record": { en: "note what was explained", ru: "отметить, что разъяснено" },
  "person.update": { en: "correct or add facts of a person", ru: "исправить или дополнить сведения о человеке" },
  "person.attend": { en: "take a person on", ru: "принять человека на обслуживание" },
  "household.record": { en: "record a household", ru: "записать домохозяйство" },
  "household.update": { en: "change a household", ru: "изменить домохозяйство" },
  "conflict.resolve": { en: "settle two values that met", ru: "выбрать из двух разошедшихся значений" },
  "feared.record": { en: "note which States are feared", ru: "отметить, каких государств опасается человек" },
  "feared.narrow": { en: "take a State off the feared ones, with reasons", ru: "исключить государство из опасных, с обоснованием" },
  "consent.give": { en: "note a consent", ru: "отметить согласие" },
  "consent.withdraw": { en: "withdraw one's own consent", ru: "отозвать своё согласие" },
  "release.record": { en: "put a disclosure on record", ru: "записать передачу сведений" },
  "referral.send": { en: "refer", ru: "направить" },
  "referral.acknowledge": { en: "acknowledge a referral", ru: "подтвердить направление" },
  "referral.decline": { en: "decline a referral, with reason", ru: "отклонить направление с указанием причины" },
  "referral.redirect": { en: "redirect a referral", ru: "перенаправить" },
  "referral.finish": { en: "finish a referral", ru: "завершить направление" },
  "case.open": { en: "open a case", ru: "открыть дело" },
  "case.step": { en: "take a step of a case in one’s part", ru: "сделать шаг по делу в своей роли" },
  "case.assign": { en: "assign a case", ru: "назначить ответственного" },
  "document.issue": { en: "issue a document", ru: "выдать документ" },
  "document.revoke": { en: "revoke a document", ru: "отозвать документ" },
  "document.renew": { en: "renew a document", ru: "продлить документ" },
  "notice.see": { en: "close a notice on what is late", ru: "закрыть извещение о просрочке" },
  "list.import": { en: "import a list of arrivals", ru: "загрузить список прибывших" },
  "account.create": { en: "make an account", ru: "создать учётную запись" },
  "account.change": { en: "change role, unit or name of an account", ru: "изменить роль, подразделение или имя учётной записи" },
  "account.disable": { en: "disable an account", ru: "отключить учётную запись" },
  "account.enable": { en: "enable an account", ru: "включить учётную запись" },
  "account.invite": { en: "invite with a one-time code", ru: "пригласить одноразовым кодом" },
  "service.record": { en: "record a service in the directory", ru: "внести услугу в справочник" },
  "service.verify": { en: "verify a service of the directory", ru: "подтвердить услугу в справочнике" },
  "service.retire": { en: "retire a service of the directory", ru: "снять услугу со справочника" },
};

export const scopeTexts: Readonly<Record<"own" | "related" | "country" | "none", OfficerText>> = {
  own: { en: "Its own file alone", ru: "Только своё дело" },
  related: { en: "Files with which its unit has a live relation", ru: "Дела, с которыми подразделение сейчас связано" },
  country: { en: "All files of the State, in the parts below", ru: "Все дела государства, в указанных ниже частях" },
  none: { en: "No file of any person", ru: "Ни одного личного дела" },
};

export const searchTexts: Readonly<Record<"none" | "related" | "country", OfficerText>> = {
  none: { en: "Does not search persons", ru: "Не ищет людей" },
  related: { en: "Searches persons among these files", ru: "Ищет людей среди этих дел" },
  country: { en: "Searches persons of the whole State, by name and reference", ru: "Ищет людей по всему государству, по имени и номеру" },
};
