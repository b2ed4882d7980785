import type { OfficerTexts } from "../kernel/index.ts";

/** What each refusal and reason of devices and items says; ends with the next step. */
export const syncTexts = {
  "device.unit-unknown": {
    en: "A device belongs to a post or office of your own. Choose one.",
    ru: "Устройство закрепляется за вашим постом или отделом. Выберите его.",
  },
  "device.dossier-differs": {
    en: "The device and its file differ. Start the enrolment again.",
    ru: "Устройство и его запись не совпадают. Начните регистрацию заново.",
  },
  "device.other-unit": {
    en: "This device belongs to another post. Capture on a device of your own post.",
    ru: "Это устройство другого поста. Ведите записи на устройстве своего поста.",
  },
  "device.revoked": {
    en: "This device was revoked. Use another, and tell your supervisor.",
    ru: "Это устройство отозвано. Возьмите другое и сообщите начальнику.",
  },
  "sync.device-unknown": {
    en: "The node does not know this device. What it holds stays on it; have it enrolled by your supervisor.",
    ru: "Узел не знает этого устройства. Записи остаются на нём; попросите начальника зарегистрировать его.",
  },
  "sync.device-revoked": {
    en: "This device was revoked and sends nothing more. What it holds stays sealed on it; hand it to your supervisor.",
    ru: "Устройство отозвано и больше ничего не передаёт. Записи остаются на нём запечатанными; передайте его начальнику.",
  },
  "sync.device-locked": {
    en: "This device was locked from afar. Write on paper and call your supervisor; what was captured before is still sent.",
    ru: "Устройство заблокировано удалённо. Пишите на бумаге и позвоните начальнику; сделанные ранее записи будут переданы.",
  },
  "sync.signature-wrong": {
    en: "What arrived is not what the device signed, so none of it was taken. Nothing is lost: it is sent again by itself.",
    ru: "Полученное не совпадает с тем, что подписало устройство, поэтому не принято. Ничего не потеряно: передача повторится сама.",
  },
  "sync.node-full": {
    en: "The node has no room left and took nothing. Everything stays on this device and is sent by itself; call the administrator of the node.",
    ru: "На узле закончилось место, он ничего не принял. Всё остаётся на устройстве и будет передано само; позвоните администратору узла.",
  },
  "sync.storage-full": {
    en: "The device is full and did not keep this form. Send what is waiting, or write this one on paper now.",
    ru: "Память устройства заполнена, форма не сохранена. Передайте ожидающие записи или запишите эту на бумаге.",
  },
  "sync.not-kept": {
    en: "This browser did not keep the form. Try again; if it stays so, write on paper and call your supervisor.",
    ru: "Браузер не сохранил форму. Повторите; если не поможет, пишите на бумаге и позвоните начальнику.",
  },
  "sync.too-large": {
    en: "This form is too long for one record and was not kept. Shorten the free text or split the group.",
    ru: "Форма слишком велика для одной записи и не сохранена. Сократите текст или разделите группу.",
  },
  "sync.sequence-used": {
    en: "This number stands for another record already; the device gives it a new one by itself.",
    ru: "Этот номер уже занят другой записью; устройство само присвоит новый.",
  },
  "sync.id-used": {
    en: "Two different records came under one id. The first stands; compare the second with it and enter what is missing.",
    ru: "Под одним идентификатором пришли две разные записи. Действует первая; сравните со второй и внесите недостающее.",
  },
  "sync.item-missing": {
    en: "The device lost this record before it was sent. Look at the paper of that shift and enter it again.",
    ru: "Устройство потеряло эту запись до передачи. Проверьте бумаги той смены и внесите её заново.",
  },
  "sync.envelope-broken": {
    en: "This record arrived damaged and cannot be opened. Look at the paper of that shift and enter it again.",
    ru: "Запись пришла повреждённой и не открывается. Проверьте бумаги той смены и внесите её заново.",
  },
  "sync.content-too-large": {
    en: "This record holds more than a form can and was not unpacked. Look at the paper of that shift and enter it again.",
    ru: "В записи больше, чем вмещает форма, она не распакована. Проверьте бумаги той смены и внесите её заново.",
  },
  "sync.content-malformed": {
    en: "This record was opened, but part of it cannot be read. Enter it again from the paper; the original is kept.",
    ru: "Запись открыта, но часть её не читается. Внесите её заново по бумаге; исходная сохранена.",
  },
  "sync.officer-unknown": {
    en: "Whoever captured this was not enrolled on the device at that time. A supervisor must ask who it was.",
    ru: "Тот, кто сделал запись, не был тогда зарегистрирован на устройстве. Начальник должен выяснить, кто это был.",
  },
  "sync.officer-shut": {
    en: "The account of whoever captured this was shut before. A supervisor must ask who it was.",
    ru: "Учётная запись сделавшего эту запись была закрыта раньше. Начальник должен выяснить, кто это был.",
  },
  "sync.reference-used": {
    en: "The person is recorded, but the number on the slip belongs to somebody else. Give the person a new slip.",
    ru: "Человек записан, но номер на талоне принадлежит другому. Выдайте человеку новый талон.",
  },
  "sync.reference-foreign": {
    en: "The person is recorded, but the number on the slip is not one of this device. Give the person a new slip.",
    ru: "Человек записан, но номер на талоне не из номеров этого устройства. Выдайте человеку новый талон.",
  },
  "sync.conflict": {
    en: "Recorded, but somebody else set the same fields meanwhile. Both values are kept; choose which holds.",
    ru: "Записано, но те же поля тем временем изменил кто-то другой. Оба значения сохранены; выберите верное.",
  },
  "sync.not-recordable": {
    en: "This record could not be written as it is. Enter it again from the paper; the original is kept.",
    ru: "Эту запись не удалось внести в таком виде. Внесите её заново по бумаге; исходная сохранена.",
  },
  "sync.not-readable": {
    en: "This record cannot be opened, so nobody can read it here. Look at the paper of that shift and enter it again.",
    ru: "Запись не открывается, и прочесть её здесь нельзя. Проверьте бумаги той смены и внесите её заново.",
  },
  "sync.not-waiting": { en: "This record waits for nobody any more.", ru: "Эта запись больше никого не ждёт." },
} as const satisfies OfficerTexts;
