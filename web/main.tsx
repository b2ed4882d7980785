import { startClient, type Screen, type Session } from "./shell/index.ts";

declare const __GALLERY__: boolean;

/** Screens of the features are listed here, each loaded when first gone to. */
const screens: Screen[] = [];
if (__GALLERY__) {
  const load = (): ReturnType<Screen["load"]> => import("./kit/gallery/screen.tsx");
  screens.push({ path: "/kit", load }, { path: "/kit-person", load: () => import("./kit/gallery/person-screen.tsx"), isBare: true });
}

/** Until the sign-in module gives the session: in the gallery an invented officer, else nobody. */
function useSession(): Session {
  if (!__GALLERY__) return { kind: "signedOut" };
  return {
    kind: "signedIn",
    userName: "Gulnora Rahimova",
    unit: { en: "Post Panj-i Poyon", ru: "Пост «Панчи-Поён»" },
    role: "registrar",
    roles: [
      { id: "registrar", text: { en: "Registrar", ru: "Регистратор" } },
      { id: "caseworker", text: { en: "Case worker", ru: "Сотрудник по делам" } },
    ],
    onRole: () => undefined,
    onSignOut: () => undefined,
    menu: [
      { to: "/kit", text: { en: "Gallery", ru: "Галерея" }, isPrimary: true, count: 14, hotkey: "k" },
      { to: "/arrivals", text: { en: "Arrivals", ru: "Прибытия" }, hotkey: "a", group: { en: "Work", ru: "Работа" }, isPrimary: true },
      { to: "/persons", text: { en: "Find a person", ru: "Найти человека" }, group: { en: "Work", ru: "Работа" }, isPrimary: true },
      { to: "/referrals", text: { en: "Referrals", ru: "Направления" }, group: { en: "Work", ru: "Работа" }, count: 3 },
      { to: "/coi", text: { en: "Country information", ru: "Информация о странах" }, group: { en: "Knowledge", ru: "Знания" } },
      { to: "/statistics", text: { en: "Statistics", ru: "Статистика" }, group: { en: "Knowledge", ru: "Знания" } },
    ],
  };
}

startClient({
  screens,
  useSession,
  useStateMark: () => ({ country: "XD", name: { en: "Demo State", ru: "Учебное государство" }, timeZone: "Asia/Dushanbe", isTraining: true }),
  languages: ["en", "ru"],
  signInPath: "/sign-in",
});
