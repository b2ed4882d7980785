import { useQueryClient } from "@tanstack/react-query";
import { accessContract } from "../src/access/index.ts";
import type { ApiError } from "./kit/api.ts";
import { setClauseWords } from "./kit/clause.tsx";
import { setPreference } from "./kit/preference.ts";
import { useRoute } from "./kit/query.ts";
import { isLeft, leave } from "./offline/left.ts";
import { postState, usePostState } from "./offline/state.ts";
import { useDeviceLine } from "./offline/line.ts";
import { gallerySession } from "./kit/gallery/session.ts";
import { startClient, type MenuItem, type Screen, type Session, type StateMark } from "./shell/index.ts";

declare const __GALLERY__: boolean;

const isPost = (): boolean => postState().isEnrolled;

/** Screens of the features, each loaded when first gone to. */
const screens: Screen[] = [
  { path: "/", load: () => import("./shell/home-screen.tsx") },
  { path: "/sign-in", load: () => import("./features/sign-in/screen.tsx"), isBare: true },
  { path: "/help", load: () => import("./features/directory/help-screen.tsx"), isBare: true, isKept: true },
  { path: "/directory", load: () => import("./features/directory/screen.tsx"), isKept: isPost },
  { path: "/facilities", load: () => import("./features/facility/list-screen.tsx") },
  { path: "/facilities/$unit", load: () => import("./features/facility/screen.tsx") },
  { path: "/monitoring/$id", load: () => import("./features/facility/monitor-screen.tsx") },
  { path: "/centres/$unit", load: () => import("./features/facility/public-screen.tsx"), isBare: true },
  { path: "/mine", load: () => import("./features/mine/screen.tsx"), isBare: true },
  { path: "/mine/$id/$step", load: () => import("./features/mine/step-screen.tsx"), isBare: true },
  { path: "/verify", load: () => import("./features/verify/screen.tsx"), isBare: true, isKept: true },
  { path: "/agencies", load: () => import("./features/agencies/screen.tsx"), isBare: true },
  { path: "/ways", load: () => import("./features/ways/screen.tsx"), isBare: true },
  { path: "/tip", load: () => import("./features/tip/screen.tsx"), isBare: true },
  { path: "/enrol", load: () => import("./features/sign-in/enrol-screen.tsx"), isBare: true },
  { path: "/passkeys", load: () => import("./features/sign-in/passkeys-screen.tsx") },
  { path: "/law", load: () => import("./features/law/screen.tsx") },
  { path: "/ledger", load: () => import("./features/ledger/screen.tsx") },
  { path: "/administration", load: () => import("./features/administration/screen.tsx") },
  { path: "/administration/$id", load: () => import("./features/administration/account-screen.tsx") },
  { path: "/inbox", load: () => import("./features/inbox/screen.tsx") },
  { path: "/referrals/$dossier/$id", load: () => import("./features/inbox/referral-screen.tsx") },
  { path: "/cases/$dossier/$id", load: () => import("./features/case/screen.tsx") },
  { path: "/cases/$dossier/$id/stages", load: () => import("./features/case/graph-screen.tsx") },
  { path: "/cases/open/$dossier/$procedure", load: () => import("./features/case/open-screen.tsx") },
  { path: "/calendar", load: () => import("./features/calendar/screen.tsx") },
  { path: "/appointments/new/$dossier/$case", load: () => import("./features/appointment/book-screen.tsx") },
  { path: "/appointments/$dossier/$id", load: () => import("./features/appointment/page-screen.tsx") },
  { path: "/interviews/$dossier/$case/$id", load: () => import("./features/interview/screen.tsx") },
  { path: "/helpers", load: () => import("./features/appointment/helpers-screen.tsx") },
  { path: "/acknowledge", load: () => import("./features/together/acknowledge-screen.tsx") },
  { path: "/together/$procedure/$step", load: () => import("./features/together/screen.tsx") },
  { path: "/invite/$procedure", load: () => import("./features/together/invite-screen.tsx") },
  { path: "/give-out/$procedure", load: () => import("./features/give-out/screen.tsx") },
  { path: "/post", load: () => import("./features/post/list-screen.tsx"), isKept: isPost },
  { path: "/post/new", load: () => import("./features/post/sheet-screen.tsx"), isKept: isPost },
  { path: "/post/$group", load: () => import("./features/post/group-screen.tsx"), isKept: isPost },
  { path: "/device", load: () => import("./features/device/screen.tsx"), isKept: isPost },
  { path: "/devices", load: () => import("./features/device/devices-screen.tsx") },
  { path: "/device/enrol", load: () => import("./features/device/enrol-screen.tsx") },
  { path: "/device/open", load: () => import("./features/device/open-screen.tsx"), isBare: true, isKept: isPost },
  { path: "/device/shift", load: () => import("./features/device/shift-screen.tsx"), isKept: isPost },
  { path: "/leaflet", load: () => import("./features/leaflet/screen.tsx"), isBare: true, isKept: isPost },
  { path: "/import", load: () => import("./features/import/screen.tsx") },
  { path: "/charts", load: () => import("./features/charts/screen.tsx") },
  { path: "/figures", load: () => import("./features/charts/figures-screen.tsx") },
  { path: "/trends", load: () => import("./features/charts/trends-screen.tsx") },
  { path: "/caseload", load: () => import("./features/charts/caseload-screen.tsx") },
  { path: "/influx", load: () => import("./features/influx/screen.tsx") },
  { path: "/influx/lane/$decision", load: () => import("./features/influx/lane-screen.tsx") },
  { path: "/plan", load: () => import("./features/plan/screen.tsx") },
  { path: "/memoranda", load: () => import("./features/memoranda/screen.tsx") },
  { path: "/matters", load: () => import("./features/matters/screen.tsx") },
  { path: "/matters/$id", load: () => import("./features/matters/one-screen.tsx") },
  { path: "/calls", load: () => import("./features/matters/calls-screen.tsx") },
  { path: "/checklists", load: () => import("./features/checklists/screen.tsx") },
  { path: "/checklists/$list", load: () => import("./features/checklists/list-screen.tsx") },
  { path: "/quality", load: () => import("./features/quality/screen.tsx") },
  { path: "/quality/$sample", load: () => import("./features/quality/sample-screen.tsx") },
  { path: "/quality/$sample/$case", load: () => import("./features/quality/reading-screen.tsx") },
  { path: "/sittings", load: () => import("./features/sittings/screen.tsx") },
  { path: "/sittings/$sitting", load: () => import("./features/sittings/page-screen.tsx") },
  { path: "/notices", load: () => import("./features/notices/screen.tsx") },
  { path: "/procedures", load: () => import("./features/procedures/list-screen.tsx") },
  { path: "/procedures/$id", load: () => import("./features/procedures/screen.tsx") },
  { path: "/states", load: () => import("./features/states/screen.tsx") },
  { path: "/schemes", load: () => import("./features/schemes/screen.tsx") },
  { path: "/shelf", load: () => import("./features/shelf/screen.tsx") },
  { path: "/shelf/$procedure", load: () => import("./features/shelf/ask-screen.tsx") },
  { path: "/channels", load: () => import("./features/ways/officers-screen.tsx") },
  { path: "/search", load: () => import("./features/search/screen.tsx") },
  { path: "/persons/new", load: () => import("./features/search/register-screen.tsx") },
  { path: "/persons/$dossier", load: () => import("./features/person/page-screen.tsx") },
  { path: "/persons/$dossier/beside", load: () => import("./features/join/find-screen.tsx") },
  { path: "/persons/$dossier/beside/$other", load: () => import("./features/join/screen.tsx") },
  { path: "/tracing/$dossier/$id", load: () => import("./features/tracing/screen.tsx") },
  { path: "/incomplete", load: () => import("./features/completeness/list-screen.tsx") },
  { path: "/households/new", load: () => import("./features/household/compose-screen.tsx") },
  { path: "/households/$dossier", load: () => import("./features/household/screen.tsx") },
  { path: "/households/$dossier/change", load: () => import("./features/household/change-screen.tsx") },
  { path: "/households/$dossier/join/$other", load: () => import("./features/household/join-screen.tsx") },
  { path: "/conflicts/$dossier", load: () => import("./features/conflict/screen.tsx") },
  { path: "/conflicts/$dossier/$subject", load: () => import("./features/conflict/screen.tsx") },
];
/** The menu; `screen` is what the role must have among its screens. */
const menu: readonly (MenuItem & { readonly screen: string; readonly isKept?: true })[] = [
  { screen: "search", to: "/search", text: { en: "Find a person", ru: "Найти человека" }, isPrimary: true, hotkey: "s" },
  { screen: "search", to: "/incomplete", text: { en: "Incomplete files", ru: "Неполные дела" } },
  { screen: "calls", to: "/calls", text: { en: "Calls", ru: "Звонки" }, isPrimary: true },
  { screen: "post", to: "/post", text: { en: "Post", ru: "Пост" }, isPrimary: true, hotkey: "p", isKept: true },
  { screen: "inbox", to: "/inbox", text: { en: "Inbox", ru: "Входящие" }, isPrimary: true, hotkey: "i" },
  { screen: "matters", to: "/matters", text: { en: "Matters", ru: "Вопросы" } },
  { screen: "inbox", to: "/calendar", text: { en: "Calendar", ru: "Календарь" }, hotkey: "k" },
  { screen: "sittings", to: "/sittings", text: { en: "Sittings", ru: "Заседания" }, isPrimary: true, hotkey: "z" },
  {
    screen: "administration",
    to: "/administration",
    text: { en: "Administration", ru: "Администрирование" },
    isPrimary: true,
    hotkey: "a",
  },
  { screen: "ledger", to: "/ledger", text: { en: "Record", ru: "Журнал" }, isPrimary: true, hotkey: "l" },
  { screen: "import", to: "/import", text: { en: "Lists", ru: "Списки" } },
  { screen: "charts", to: "/charts", text: { en: "Charts", ru: "Показатели" }, hotkey: "c" },
  { screen: "charts", to: "/figures", text: { en: "Figures by group", ru: "Показатели по группам" } },
  { screen: "charts", to: "/trends", text: { en: "Trends over years", ru: "Динамика по годам" } },
  { screen: "caseload", to: "/caseload", text: { en: "Caseload", ru: "Нагрузка" }, hotkey: "o" },
  { screen: "influx", to: "/influx", text: { en: "Mass arrival", ru: "Массовое прибытие" } },
  { screen: "memoranda", to: "/memoranda", text: { en: "Memoranda", ru: "Меморандумы" } },
  { screen: "plan", to: "/plan", text: { en: "Crisis plan", ru: "План на кризис" } },
  { screen: "quality", to: "/quality", text: { en: "Quality", ru: "Качество" }, hotkey: "q" },
  { screen: "checklists", to: "/checklists", text: { en: "Checklists", ru: "Стандарты" } },
  { screen: "notices", to: "/notices", text: { en: "Notices", ru: "Уведомления" }, hotkey: "n" },
  { screen: "inbox", to: "/procedures", text: { en: "Procedures", ru: "Процедуры" }, hotkey: "r" },
  { screen: "charts", to: "/states", text: { en: "States compared", ru: "Сравнение государств" } },
  { screen: "channels", to: "/channels", text: { en: "Lawful ways", ru: "Законные пути" } },
  { screen: "schemes", to: "/schemes", text: { en: "Schemes", ru: "Программы допуска" } },
  { screen: "shelf", to: "/shelf", text: { en: "Queries and answers", ru: "Запросы и ответы" } },
  { screen: "directory", to: "/directory", text: { en: "Services", ru: "Услуги" }, hotkey: "d", isKept: true },
  { screen: "facilities", to: "/facilities", text: { en: "Posts and centres", ru: "Посты и центры" }, hotkey: "x" },
  { screen: "post", to: "/devices", text: { en: "Devices", ru: "Устройства" } },
  { screen: "mine", to: "/mine", text: { en: "My file", ru: "Моё дело" }, isPrimary: true },
];

/** Where a role's work begins: the first of its screens, in the order of the policy; one's own passkeys where it has none. */
function homeOf(screens: readonly string[]): string {
  return screens.flatMap((screen) => menu.filter((item) => item.screen === screen))[0]?.to ?? "/passkeys";
}

if (__GALLERY__) {
  screens.push(
    { path: "/kit", load: () => import("./kit/gallery/screen.tsx") },
    { path: "/kit-person", load: () => import("./kit/gallery/person-screen.tsx"), isBare: true },
  );
}
const isGallery = (): boolean => __GALLERY__ && location.pathname.startsWith("/kit");

/** The menu of a role: on a device of a post with what waits on it, and without the node with what works alone. */
function menuOf(screens: readonly string[], { isEnrolled, isAway, needsPerson }: ReturnType<typeof postState>): readonly MenuItem[] {
  const own = menu.filter((item) => screens.includes(item.screen) && (!isAway || item.isKept));
  const device = { to: "/device", text: { en: "This device", ru: "Устройство" }, isPrimary: true, count: needsPerson };
  return isEnrolled && screens.includes("post") ? [...own, device] : own;
}

function useSession(): Session {
  const post = usePostState();
  const client = useQueryClient();
  const query = useRoute(accessContract.session, {}, { isOn: !isGallery(), ...(post.isAway ? { pollMs: 20_000 } : {}) });
  if (isGallery()) return gallerySession;
  if (query.data === undefined)
    return query.isError
      ? { kind: "signedOut", ...(post.isEnrolled && isAway(query.error) ? { to: "/device/open" } : {}) }
      : { kind: "loading" };
  const session = query.data.session;
  if (!session) return { kind: "signedOut" };
  if (isLeft(session)) return { kind: "signedOut", ...(post.isEnrolled ? { to: "/device/open" } : {}) };
  const { account } = session;
  return {
    kind: "signedIn",
    userName: account.name,
    unit: account.unitTitle,
    role: account.role,
    roles: [{ id: account.role, text: account.roleTitle }],
    onRole: () => undefined,
    onSignOut: async () => {
      const failure = await leave(session, async () => (await import("./offline/device.ts")).endShift());
      if (failure) return failure;
      // Signing out clears what the browser kept; how the screen looks is put back.
      setPreference({});
      await client.resetQueries();
      return undefined;
    },
    menu: menuOf(session.screens, post),
    home: homeOf(session.screens),
  };
}

/** Marks every screen of an exercise, those without a frame and those that are printed too (MI10). */
function markExercise(played: "exercise" | "training" | undefined): void {
  const root = document.documentElement.dataset;
  if (played === undefined) {
    delete root["exercise"];
    delete root["played"];
    return;
  }
  root["exercise"] = played === "training" ? "TRAINING · УЧЁБА" : "EXERCISE · УЧЕНИЕ";
  root["played"] = played;
}
const playedOf = (node: { readonly isExercise: boolean; readonly isTraining?: true | undefined } | undefined) =>
  node?.isTraining ? ("training" as const) : node?.isExercise ? ("exercise" as const) : undefined;
const isAway = ({ failure }: ApiError): boolean => failure.kind === "fault" && failure.cause !== "signedOut";

const unknownState: StateMark = { country: "", name: "", timeZone: "UTC", isTraining: false };
function useStateMark(): StateMark {
  const query = useRoute(accessContract.session, {}, { isOn: !isGallery() });
  if (isGallery())
    return { country: "XD", name: { en: "Demo State", ru: "Учебное государство" }, timeZone: "Asia/Dushanbe", isTraining: true };
  const country = query.data?.session?.country;
  markExercise(playedOf(query.data));
  return country
    ? { country: country.code, name: country.title, timeZone: country.timeZone, isTraining: country.isDemo, played: playedOf(country) }
    : unknownState;
}

if (isPost()) void import("./offline/start.ts");
setClauseWords(() => import("./features/law/clause-words.tsx"));
startClient({ screens, useSession, useStateMark, useDeviceLine, languages: ["en", "ru"], signInPath: "/sign-in" });
