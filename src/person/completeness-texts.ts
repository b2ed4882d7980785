import type { OfficerText } from "../kernel/index.ts";
import type { FileItem } from "./completeness.ts";

/** What each item of a file is called. */
export const itemTexts: Readonly<Record<FileItem, OfficerText>> = {
  names: { en: "Name", ru: "Имя" },
  sex: { en: "Sex", ru: "Пол" },
  birth: { en: "Birth or age", ru: "Рождение или возраст" },
  nationalities: { en: "Nationality claimed", ru: "Заявленное гражданство" },
  languages: { en: "Languages", ru: "Языки" },
  contact: { en: "Telephone or safe way to contact", ru: "Телефон или безопасный способ связи" },
  address: { en: "Address", ru: "Адрес" },
  documentsSeen: { en: "Papers shown, or that there are none", ru: "Предъявленные документы или их отсутствие" },
  womanOfficer: { en: "Wish for a woman officer and interpreter", ru: "Пожелание о сотруднице и переводчице" },
  household: { en: "Household", ru: "Домохозяйство" },
  family: { en: "Family", ru: "Семья и родство" },
  relation: { en: "How the person stands to the first of the group", ru: "Кем приходится первому в группе" },
  informationReceipt: { en: "Rights explained and understood", ru: "Права разъяснены и поняты" },
  wishesAsylum: { en: "Wish for asylum", ru: "Просьба об убежище" },
  feared: { en: "States feared", ru: "Государства, которых опасается" },
};
