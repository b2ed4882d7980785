import type { OfficerText } from "../../src/kernel/text.ts";

export const shellTexts = {
  menu: { en: "Menu", ru: "Меню" },
  main: { en: "Main", ru: "Главное" },
  skip: { en: "To the content", ru: "К содержанию" },
  demo: {
    en: "Training. Every person here is invented; nothing leaves this node.",
    ru: "Учебный режим. Все люди вымышлены; ничто не покидает этот узел.",
  },
  state: { en: "State of this node", ru: "Состояние узла" },
  offline: {
    en: "No network. You can read what is open; nothing can be recorded until it returns.",
    ru: "Нет сети. Открытое можно читать; записать ничего нельзя, пока связь не вернётся.",
  },
  roles: { en: "Working as", ru: "В роли" },
  language: { en: "Language", ru: "Язык" },
  theme: { en: "Light", ru: "Свет" },
  themeSystem: { en: "As the device", ru: "Как на устройстве" },
  themeLight: { en: "Light", ru: "Светлая" },
  themeDark: { en: "Dark", ru: "Тёмная" },
  density: { en: "Type", ru: "Шрифт" },
  densityDense: { en: "Dense", ru: "Мелкий" },
  densityLarge: { en: "Large", ru: "Крупный" },
  settings: { en: "Settings", ru: "Настройки" },
  help: { en: "Keys", ru: "Клавиши" },
  signOut: { en: "Sign out", ru: "Выйти" },
  stillSignedIn: {
    en: "You are still signed in on this device. Do not leave it to others before you are signed out.",
    ru: "Вы всё ещё в системе на этом устройстве. Не оставляйте его другим, пока выход не выполнен.",
  },
  notFound: { en: "There is no such page", ru: "Такой страницы нет" },
  notFoundNote: { en: "The address may be old, or it opens to another role.", ru: "Адрес мог устареть, или страница открыта другой роли." },
  unfetched: { en: "This screen needs the network once", ru: "Для этого экрана один раз нужна сеть" },
  unfetchedNote: {
    en: "It was not opened on this device before. What you typed elsewhere is still there; go back to it, or wait: the screen comes by itself when the network returns.",
    ru: "На этом устройстве его ещё не открывали. Введённое на других экранах сохранилось: вернитесь к нему или подождите — экран откроется сам, когда появится сеть.",
  },
  back: { en: "Back", ru: "Назад" },
  fault: { en: "This page broke. What you had recorded is safe.", ru: "Страница дала сбой. Всё записанное цело." },
  faultNumber: { en: "Tell your administrator this number: {id}", ru: "Сообщите администратору этот номер: {id}" },
  reload: { en: "Load it again", ru: "Загрузить снова" },
  signIn: { en: "Sign in", ru: "Войти" },
  chooseAccount: {
    en: "This is a training State. Choose whom to be; every person here is invented.",
    ru: "Это учебное государство. Выберите, кем войти; все люди вымышлены.",
  },
  exercise: {
    en: "Exercise. Every person here is invented; nothing of it is in the real record or its figures.",
    ru: "Учение. Все люди здесь вымышлены; ничто из этого не входит в настоящий учёт и его показатели.",
  },
  training: {
    en: "Training. Every person here is invented; try everything, nothing leaves and nothing is in the real record.",
    ru: "Учёба. Все люди здесь вымышлены; пробуйте всё: ничто не отправляется и не входит в настоящий учёт.",
  },
  noDemo: {
    en: "This node has no training accounts. Sign in with the key that your administrator gave you.",
    ru: "На этом узле нет учебных учётных записей. Войдите с ключом, который выдал администратор.",
  },
} satisfies Record<string, OfficerText>;
