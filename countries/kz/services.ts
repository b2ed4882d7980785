import type { ServiceRecord } from "../service-record.ts";

const verified = { fee: "free", verifiedOn: "2026-09-01", verifiedBy: "KZ-NC", expiresOn: "2027-03-01" } as const;

/** Invented examples; the State's coordinator replaces them. The phone numbers cannot be dialled. */
export const services: readonly ServiceRecord[] = [
  {
    ...verified, id: "kz-child-duty", unit: "KZ-CP-ALM", routes: ["child-protection", "family-tracing"], place: { en: "Almaty", ru: "Алматы" },
    title: { en: "Child protection, duty officer", ru: "Защита прав ребёнка, дежурный" }, languages: ["kk", "ru", "prs"], hours: "always", eligibility: { ageMax: 17, needsPapers: false }, phone: "+7 000 000 04 01", dutyPhone: "+7 000 000 04 02",
    says: { en: "If you are under 18 and alone, we look after you today.", ru: "Если тебе нет 18 и ты один, мы позаботимся о тебе сегодня.", prs: "اگر زیر ۱۸ سال و تنها هستی، همین امروز از تو مراقبت می‌کنیم.", tg: "Агар ту то 18-сола ва танҳо бошӣ, имрӯз ба ту ғамхорӣ мекунем." },
  },
  {
    ...verified, id: "kz-legal", unit: "KZ-AID-ALM", routes: ["asylum"], place: { en: "Almaty, and by phone", ru: "Алматы и по телефону" },
    title: { en: "Free legal advice", ru: "Бесплатная юридическая помощь" }, languages: ["kk", "ru", "prs", "en"], hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }], eligibility: { needsPapers: false }, phone: "+7 000 000 08 00", dutyPhone: "+7 000 000 08 01",
    says: { en: "A lawyer explains your rights and goes with you to the interview, free of charge.", ru: "Юрист объяснит ваши права и бесплатно пойдёт с вами на собеседование.", prs: "یک حقوق‌دان حقوق شما را توضیح می‌دهد و رایگان با شما به مصاحبه می‌آید.", tg: "Ҳуқуқшинос ҳуқуқҳои шуморо мефаҳмонад ва ройгон бо шумо ба суҳбат меравад." },
  },
  {
    ...verified, id: "kz-hospital", unit: "KZ-HOSP-ALM", routes: ["medical"], place: { en: "Almaty", ru: "Алматы" },
    title: { en: "City hospital", ru: "Городская больница" }, languages: ["kk", "ru"], hours: "always", eligibility: { needsPapers: false }, phone: "+7 000 000 06 00", dutyPhone: "+7 000 000 06 01",
    says: { en: "Ill, hurt or pregnant? Come at any hour. Nobody asks for papers.", ru: "Больны, ранены или беременны? Приходите в любое время. Документы не спрашивают.", prs: "مریض، زخمی یا حامله هستید؟ هر ساعت بیایید. کسی سند نمی‌پرسد.", tg: "Бемор, захмӣ ё ҳомила ҳастед? Ҳар вақт биёед. Ҳуҷҷат намепурсанд." },
  },
  {
    ...verified, id: "kz-shelter", unit: "KZ-SHELTER-ALM", routes: ["women-at-risk", "nrm"], isSecret: true, place: { en: "Address kept secret", ru: "Адрес не разглашается" },
    title: { en: "Crisis centre", ru: "Кризисный центр" }, languages: ["kk", "ru"], hours: "always", eligibility: { needsPapers: false, note: { en: "women, and children with them", ru: "женщины и дети с ними" } }, phone: "+7 000 000 07 00", places: 12,
    says: { en: "A safe place to sleep, for women and their children.", ru: "Безопасное место для ночлега — для женщин и их детей.", prs: "جای امن برای خواب، برای زنان و اطفال‌شان.", tg: "Ҷои амн барои хоб, барои занон ва кӯдаконашон." },
  },
  {
    ...verified, id: "kz-nrm", unit: "KZ-NRM-ALM", routes: ["nrm"], place: { en: "Almaty, and by phone", ru: "Алматы и по телефону" },
    title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" }, languages: ["kk", "ru"], hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }], eligibility: { needsPapers: false }, phone: "+7 000 000 05 00", dutyPhone: "+7 000 000 05 01",
    says: { en: "Were your papers or wages taken, or were you not free to leave? We help, whether or not you testify.", ru: "У вас забрали документы или заработок, не давали уйти? Мы поможем, даже если вы не дадите показаний.", prs: "اسناد یا مزد شما را گرفته‌اند یا نمی‌گذاشتند بروید؟ ما کمک می‌کنیم، چه شهادت بدهید چه ندهید.", tg: "Ҳуҷҷат ё музди шуморо гирифтанд ё намегузоштанд равед? Мо кӯмак мекунем, шаҳодат диҳед ё не." },
  },
];
