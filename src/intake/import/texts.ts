import { nameFlagTexts, type OfficerText } from "../../kernel/index.ts";
import type { FileProblemCode, RowDoubtCode, RowFlagCode, RowRefusalCode } from "./arrival-row.ts";

/** Why a row was refused, and what to do; the row can be corrected and the list read again. */
export const rowRefusalTexts: Readonly<Record<RowRefusalCode, OfficerText>> = {
  "name.missing": {
    en: "No name. Write at least a given name, a family name or the name as the person writes it.",
    ru: "Нет имени. Укажите хотя бы имя, фамилию или имя так, как его пишет сам человек.",
  },
  "birth.missing": {
    en: "No birth. Write the day, the year, an estimated age such as ~35, or “unknown” when the person was asked and does not know.",
    ru: "Нет сведений о рождении. Укажите день, год, примерный возраст (например, ~35) или «unknown», если человека спросили и он не знает.",
  },
  "date.missing": { en: "No day and hour of arrival. Write both.", ru: "Не указаны день и час прибытия. Укажите их." },
  "date.malformed": {
    en: "The date cannot be read. Write 2026-03-07 for a day and 2026-03-07T16:05 for a day and hour.",
    ru: "Дату не удалось прочитать. Пишите день как 2026-03-07, день и час как 2026-03-07T16:05.",
  },
  "date.impossible": {
    en: "There is no such day, or no such age. Ask again and correct it.",
    ru: "Такого дня или такого возраста не бывает. Уточните и исправьте.",
  },
  "date.future": {
    en: "The date lies in the future, or the year of birth after the arrival. Correct it.",
    ru: "Дата ещё не наступила, или год рождения позже прибытия. Исправьте.",
  },
  "date.calendar": {
    en: "The year is too early: it is perhaps a Solar Hijri year, such as 1366 for 1987. Write the Gregorian year.",
    ru: "Слишком ранний год: возможно, это год солнечной хиджры, например 1366 вместо 1987. Укажите год по григорианскому календарю.",
  },
  "code.unknown": {
    en: "This word is not in the list for this column. Choose one from the list, or leave the cell empty when it was not asked.",
    ru: "Такого значения нет в перечне для этого столбца. Выберите значение из перечня или оставьте ячейку пустой, если вопрос не задавали.",
  },
  "post.missing": {
    en: "No post. Write the code of the post where the person arrived.",
    ru: "Не указан пост. Укажите код поста, где человек прибыл.",
  },
  "post.unknown": {
    en: "There is no post with this code in this State. Correct the code.",
    ru: "Поста с таким кодом в этом государстве нет. Исправьте код.",
  },
  "text.too-long": {
    en: "The text is too long for this column. Shorten it.",
    ru: "Текст слишком длинный для этого столбца. Сократите его.",
  },
  "text.character": {
    en: "The cell holds a character that cannot be kept, often from a damaged file. Type the text again.",
    ru: "В ячейке есть знак, который нельзя сохранить; так бывает, если файл повреждён. Наберите текст заново.",
  },
  "cell.formula": {
    en: "The cell holds a formula or an error instead of a value. Formulas are not calculated here: write the value.",
    ru: "В ячейке формула или ошибка вместо значения. Формулы здесь не вычисляются: впишите само значение.",
  },
  "row.malformed": { en: "The row number is not a whole number. Correct it.", ru: "Номер строки не является целым числом. Исправьте его." },
  "row.duplicate": {
    en: "An earlier row has the same number. Give each row its own number.",
    ru: "Такой номер уже есть у другой строки выше. Дайте каждой строке свой номер.",
  },
  "row.too-many-cells": {
    en: "The row has more cells than the header. Put text that contains the delimiter in quotation marks.",
    ru: "В строке больше ячеек, чем в заголовке. Возьмите в кавычки текст, в котором есть знак-разделитель.",
  },
};

/** What a recorded row leaves to look at. */
export const rowFlagTexts: Readonly<Record<RowFlagCode, OfficerText>> = {
  "mrz.length": {
    en: "A line of the machine-readable zone has the wrong length. It is kept as read; read the document again if you can.",
    ru: "Строка машиносчитываемой зоны неверной длины. Она сохранена как есть; при возможности считайте документ ещё раз.",
  },
  "mrz.check-digit": {
    en: "A check digit of the machine-readable zone does not fit: a misreading or a change. It is kept as read; look at the document.",
    ru: "Контрольная цифра машиносчитываемой зоны не сходится: ошибка чтения или изменение. Запись сохранена как есть; осмотрите документ.",
  },
  "mrz.character": {
    en: "The machine-readable zone holds a character it cannot have. It is kept as read; read the document again if you can.",
    ru: "В машиносчитываемой зоне есть недопустимый знак. Запись сохранена как есть; при возможности считайте документ ещё раз.",
  },
  "mrz.format": {
    en: "These lines are of no known travel document format. They are kept as read; look at the document.",
    ru: "Эти строки не подходят ни к одному известному формату проездного документа. Они сохранены как есть; осмотрите документ.",
  },
  "mrz.specimen": {
    en: "The number or name in the machine-readable zone is that of a printed sample. It is kept as read; look at the document.",
    ru: "Номер или имя в машиносчитываемой зоне совпадает с печатным образцом. Запись сохранена как есть; осмотрите документ.",
  },
  "mrz.state-unknown": {
    en: "A code of a State in the machine-readable zone is on no list. It is kept as read; ask where the document was given.",
    ru: "Код государства в машиносчитываемой зоне не значится ни в одном перечне. Запись сохранена как есть; спросите, где выдан документ.",
  },
  "mrz.number-pattern": {
    en: "The number in the machine-readable zone repeats one sign or counts up. It is kept as read; look at the document.",
    ru: "Номер в машиносчитываемой зоне состоит из одного знака или идёт по порядку. Запись сохранена как есть; осмотрите документ.",
  },
  "mrz.birth-ahead": {
    en: "The day of birth in the machine-readable zone lies ahead. It is kept as read; ask the person.",
    ru: "Дата рождения в машиносчитываемой зоне ещё не наступила. Запись сохранена как есть; спросите человека.",
  },
  "mrz.ends-before-birth": {
    en: "By its machine-readable zone the document ends before the day of birth. It is kept as read; ask the person.",
    ru: "По машиносчитываемой зоне срок документа истекает раньше даты рождения. Запись сохранена как есть; спросите человека.",
  },
  "document.type": {
    en: "This kind of document is not in the list; it is recorded as “other”. Choose its kind.",
    ru: "Такого вида документа нет в перечне; записано «другой». Выберите вид.",
  },
  "document.contradiction": {
    en: "The list says that there is no document, and gives a number or a machine-readable zone. Both are kept; ask which is right.",
    ru: "В списке указано, что документа нет, но есть номер или машиносчитываемая зона. Сохранено и то и другое; уточните, что верно.",
  },
  "name.script": {
    en: "The name in its own script is in none of the three scripts kept here (Latin, Cyrillic, Arabic) and was not recorded. Write it in one of them.",
    ru: "Имя записано письмом, которое здесь не хранится (хранятся латиница, кириллица и арабское письмо), и не внесено. Запишите его одним из этих трёх.",
  },
  ...nameFlagTexts,
};

/** What was recorded as said and does not fit together. */
export const rowDoubtTexts: Readonly<Record<RowDoubtCode, OfficerText>> = {
  "birth.after-arrival": {
    en: "The day of birth lies after the arrival. The person is recorded; ask again and correct the day.",
    ru: "День рождения позже дня прибытия. Человек записан; уточните и исправьте дату.",
  },
};

/** Why a whole list could not be read, and what to do. */
export const fileProblemTexts: Readonly<Record<FileProblemCode, OfficerText>> = {
  "file.empty": { en: "The file is empty.", ru: "Файл пуст." },
  "file.format": {
    en: "This is neither a CSV file nor an .xlsx workbook. Save the list as one of them.",
    ru: "Это не файл CSV и не книга .xlsx. Сохраните список в одном из этих форматов.",
  },
  "file.encoding": {
    en: "Letters in the file are damaged, so names cannot be trusted. Save the list again as CSV in UTF-8, or as .xlsx.",
    ru: "Буквы в файле повреждены, именам нельзя доверять. Сохраните список заново: CSV в UTF-8 или .xlsx.",
  },
  "file.unreadable": {
    en: "The workbook is damaged and cannot be opened. Save it again.",
    ru: "Книга повреждена и не открывается. Сохраните её заново.",
  },
  "file.too-large": { en: "The file is too large. Split the list.", ru: "Файл слишком велик. Разделите список." },
  "file.too-many-rows": { en: "The list has too many rows. Split it.", ru: "В списке слишком много строк. Разделите его." },
  "csv.quote": {
    en: "A quotation mark is not closed, so the cells after it cannot be told apart. Correct the line.",
    ru: "Кавычка не закрыта, поэтому ячейки после неё не различить. Исправьте строку.",
  },
  "columns.missing": {
    en: "Columns are missing: a list needs post, arrived_at, born and a name.",
    ru: "Не хватает столбцов: в списке нужны post, arrived_at, born и имя.",
  },
  "columns.duplicate": {
    en: "A column stands twice in the header. Keep one.",
    ru: "Один столбец указан в заголовке дважды. Оставьте один.",
  },
};
