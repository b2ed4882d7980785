import type { OfficerTexts } from "../kernel/index.ts";

/** What each refusal and problem of access says; ends with the next lawful step. */
export const accessTexts = {
  "access.not-available": {
    en: "Not available. It is not there, or it is not open to you; the answer is the same for both.",
    ru: "Недоступно. Записи нет или она не открыта для вас; ответ в обоих случаях один.",
  },
  "access.not-permitted": {
    en: "Your role may not do this. Ask a colleague whose role it is.",
    ru: "Ваша роль этого не позволяет. Обратитесь к коллеге, в чьи обязанности это входит.",
  },
  "access.field-not-permitted": { en: "Your role may not fill in this field.", ru: "Ваша роль не позволяет заполнять это поле." },
  "session.none": { en: "Please sign in.", ru: "Войдите в систему." },
  "sign-in.failed": {
    en: "Sign-in did not succeed. Try again, or ask your administrator for a new enrolment code.",
    ru: "Войти не удалось. Повторите попытку или попросите у администратора новый код.",
  },
  "command.in-future": {
    en: "This is dated later than now. Check the clock of your device.",
    ru: "Указанное время ещё не наступило. Проверьте часы устройства.",
  },
  "command.reused": {
    en: "This record was sent before with other contents. Reload and enter it again.",
    ru: "Эта запись уже отправлена с другим содержанием. Обновите страницу и введите её снова.",
  },
} as const satisfies OfficerTexts;

/** What refusals about accounts say. */
export const accountTexts = {
  "account.dossier-differs": {
    en: "The record names two different accounts. Reload and enter it again.",
    ru: "В записи названы две разные учётные записи. Обновите страницу и введите её снова.",
  },
  "account.role-unknown": { en: "There is no such role. Choose one from the list.", ru: "Такой роли нет. Выберите из списка." },
  "account.unit-unknown": {
    en: "There is no such unit in this State. Choose one from the list.",
    ru: "Такого подразделения нет. Выберите из списка.",
  },
  "account.login-taken": {
    en: "Another account has this sign-in name. Choose another one.",
    ru: "Такое имя для входа уже занято. Выберите другое.",
  },
  "account.demo-only": { en: "Demo accounts exist only in the demo State.", ru: "Учебные записи бывают только в учебном государстве." },
  "account.own-file": {
    en: "An account for the person concerned names their own file; other accounts name none.",
    ru: "Учётная запись самого лица указывает его дело; другие записи дела не указывают.",
  },
  "account.no-sign-in": {
    en: "Nobody signs in with this account. Choose the account of a person.",
    ru: "С этой учётной записью не входят. Выберите учётную запись человека.",
  },
  "account.disabled": { en: "This account is disabled. Enable it first.", ru: "Учётная запись отключена. Сначала включите её." },
  "passkey.known": {
    en: "This passkey is enrolled already. Use another device or key.",
    ru: "Этот ключ доступа уже добавлен. Возьмите другое устройство или ключ.",
  },
  "passkey.last": {
    en: "The last passkey cannot be removed. Add another one first.",
    ru: "Последний ключ доступа удалить нельзя. Сначала добавьте другой.",
  },
  "passkey.prove-again": {
    en: "Please prove with your passkey that it is you, then try again.",
    ru: "Подтвердите себя ключом доступа и повторите.",
  },
  "account.own": {
    en: "Nobody changes their own account. Ask another administrator.",
    ru: "Свою учётную запись менять нельзя. Обратитесь к другому администратору.",
  },
} as const satisfies OfficerTexts;
