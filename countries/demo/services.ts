import type { ServiceRecord } from "../service-record.ts";

const verified = { fee: "free", verifiedOn: "2026-09-01", verifiedBy: "XD-NC", expiresOn: "2027-03-01" } as const;
const office = [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }] as const;

/** Invented services of the demo State; country code +999 is assigned to nobody. */
export const services: readonly ServiceRecord[] = [
  {
    ...verified, id: "xd-child-duty", unit: "XD-CP", routes: ["child-protection", "family-tracing"], place: { en: "Capital, and on call at the posts", ru: "Столица и выезд на посты" },
    title: { en: "Child protection, duty officer", ru: "Защита детей, дежурный" }, languages: ["ru", "en", "prs", "tg"], hours: "always", eligibility: { ageMax: 17, needsPapers: false }, phone: "+999 0400 00", dutyPhone: "+999 0400 01",
    says: { en: "If you are under 18 and alone, we look after you today.", ru: "Если тебе нет 18 и ты один, мы позаботимся о тебе сегодня.", prs: "اگر زیر ۱۸ سال و تنها هستی، همین امروز از تو مراقبت می‌کنیم.", tg: "Агар ту то 18-сола ва танҳо бошӣ, имрӯз ба ту ғамхорӣ мекунем." },
  },
  {
    ...verified, id: "xd-legal", unit: "XD-AID", routes: ["asylum"], place: { en: "Capital, and by phone", ru: "Столица и по телефону" },
    title: { en: "Free legal advice", ru: "Бесплатная юридическая помощь" }, languages: ["ru", "en", "prs", "ps", "tg", "uz"], hours: office, eligibility: { needsPapers: false }, phone: "+999 0800 00", dutyPhone: "+999 0800 01",
    says: { en: "A lawyer explains your rights and goes with you to the interview, free of charge.", ru: "Юрист объяснит ваши права и бесплатно пойдёт с вами на собеседование.", prs: "یک حقوق‌دان حقوق شما را توضیح می‌دهد و رایگان با شما به مصاحبه می‌آید.", tg: "Ҳуқуқшинос ҳуқуқҳои шуморо мефаҳмонад ва ройгон бо шумо ба суҳбат меравад." },
  },
  {
    ...verified, id: "xd-hospital", unit: "XD-HOSP", routes: ["medical"], place: { en: "Border District", ru: "Пограничный район" },
    title: { en: "Hospital, admission and maternity", ru: "Больница, приёмное и родильное отделения" }, languages: ["ru", "tg"], hours: "always", eligibility: { needsPapers: false }, phone: "+999 0600 00", dutyPhone: "+999 0600 01",
    says: { en: "Ill, hurt or pregnant? Come at any hour. Nobody asks for papers.", ru: "Больны, ранены или беременны? Приходите в любое время. Документы не спрашивают.", prs: "مریض، زخمی یا حامله هستید؟ هر ساعت بیایید. کسی سند نمی‌پرسد.", tg: "Бемор, захмӣ ё ҳомила ҳастед? Ҳар вақт биёед. Ҳуҷҷат намепурсанд." },
  },
  {
    ...verified, id: "xd-shelter", unit: "XD-SHELTER", routes: ["women-at-risk", "nrm"], isSecret: true, place: { en: "Address kept secret", ru: "Адрес не разглашается" },
    title: { en: "Shelter for women and families", ru: "Приют для женщин и семей" }, languages: ["ru", "en", "prs"], hours: "always", eligibility: { needsPapers: false, note: { en: "women, and children with them", ru: "женщины и дети с ними" } }, phone: "+999 0700 00", dutyPhone: "+999 0700 01", places: 24,
    says: { en: "A safe place to sleep, for women and their children.", ru: "Безопасное место для ночлега — для женщин и их детей.", prs: "جای امن برای خواب، برای زنان و اطفال‌شان.", tg: "Ҷои амн барои хоб, барои занон ва кӯдаконашон." },
  },
  {
    ...verified, id: "xd-nrm", unit: "XD-NRM", routes: ["nrm"], place: { en: "Capital", ru: "Столица" },
    title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" }, languages: ["ru", "en", "uz", "ky"], hours: office, eligibility: { needsPapers: false }, phone: "+999 0500 00", dutyPhone: "+999 0500 01",
    says: { en: "Were your papers or wages taken, or were you not free to leave? We help, whether or not you testify.", ru: "У вас забрали документы или заработок, не давали уйти? Мы поможем, даже если вы не дадите показаний.", prs: "اسناد یا مزد شما را گرفته‌اند یا نمی‌گذاشتند بروید؟ ما کمک می‌کنیم، چه شهادت بدهید چه ندهید.", tg: "Ҳуҷҷат ё музди шуморо гирифтанд ё намегузоштанд равед? Мо кӯмак мекунем, шаҳодат диҳед ё не." },
  },
  {
    ...verified, id: "xd-registration", unit: "XD-MS-CAP", routes: ["asylum", "registration", "statelessness", "labour-routes"], place: { en: "Capital", ru: "Столица" },
    title: { en: "Migration Service, reception", ru: "Миграционная служба, приём" }, languages: ["ru", "en", "prs", "ps", "tg"], hours: office, eligibility: { needsPapers: false }, phone: "+999 0200 00",
    says: { en: "Here you apply for asylum and get your certificate. It costs nothing.", ru: "Здесь подают ходатайство об убежище и получают свидетельство. Бесплатно.", prs: "این‌جا درخواست پناه می‌دهید و تصدیق‌نامه می‌گیرید. رایگان است.", tg: "Дар ин ҷо дархости паноҳ медиҳед ва шаҳодатнома мегиред. Ройгон аст." },
  },
];
