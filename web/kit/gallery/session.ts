import type { Session } from "../../shell/index.ts";

/** An invented officer, for the gallery alone. */
export const gallerySession: Session = {
  kind: "signedIn",
  userName: "Gulnora Rahimova",
  unit: { en: "Post Panj-i Poyon", ru: "Пост «Панчи-Поён»" },
  role: "registrar",
  roles: [
    { id: "registrar", text: { en: "Registrar", ru: "Регистратор" } },
    { id: "caseworker", text: { en: "Case worker", ru: "Сотрудник по делам" } },
  ],
  onRole: () => undefined,
  onSignOut: async () => undefined,
  home: "/kit",
  menu: [
    { to: "/kit", text: { en: "Gallery", ru: "Галерея" }, isPrimary: true, count: 14, hotkey: "k" },
    { to: "/arrivals", text: { en: "Arrivals", ru: "Прибытия" }, hotkey: "a", group: { en: "Work", ru: "Работа" }, isPrimary: true },
    { to: "/persons", text: { en: "Find a person", ru: "Найти человека" }, group: { en: "Work", ru: "Работа" }, isPrimary: true },
    { to: "/referrals", text: { en: "Referrals", ru: "Направления" }, group: { en: "Work", ru: "Работа" }, count: 3 },
    { to: "/coi", text: { en: "Country information", ru: "Информация о странах" }, group: { en: "Knowledge", ru: "Знания" } },
    { to: "/statistics", text: { en: "Statistics", ru: "Статистика" }, group: { en: "Knowledge", ru: "Знания" } },
  ],
};
