/** What each state says to the person in Uzbek. */
export const uz = {
  wished:
    "Siz himoya kerakligini aytdingiz. Biz buni koʻrib chiqayotganda sizni hech kim qaytara olmaydi. Endi iltimos berasiz, biz yordam beramiz.",
  lodged: "Iltimosingizni oldik. Endi migratsiya xizmati sizni roʻyxatga olib, guvohnoma beradi. Bu bepul.",
  registered:
    "Siz boshpana soʻrovchi sifatida roʻyxatga olindingiz. Guvohnomangiz yoningizda boʻlsin. Endi keyin nima boʻlishini va kim maslahat bera olishini tushuntiramiz.",
  informed:
    "Keyingisi — suhbat. Boshingizdan oʻtganini bitta xodimga, yolgʻiz, oʻz tilingizda aytasiz. Maslahatchingiz bilan kelishingiz mumkin. Xohlasangiz, ayol xodimni soʻrang.",
  interviewed:
    "Aytib berganingiz uchun rahmat. Aytganingiz bizda qoladi, yurtingizga hech qachon aytilmaydi. Qaror chiqquncha istalgan narsani qoʻshish yoki tuzatish mumkin.",
  researched: "Yurtingizdagi ahvol haqida oʻqiyapmiz. Hozir hech narsa qilish kerak emas; yangi hujjat boʻlsa, olib keling.",
  assessed: "Bir xodim iltimosingiz boʻyicha fikr yozdi. Endi uni ikkinchi xodim tekshiradi.",
  reviewed: "Iltimosingizni ikki xodim koʻrib chiqdi. Endi u qaror qiladiganlarda. Qaysi kuni qaror qilishlarini sizga aytamiz.",
  decided: "Qaror chiqdi. Uni qogʻozda berib, oʻz tilingizda tushuntiramiz.",
  appealable:
    "Javob — yoʻq, lekin bu yakuniy emas. Shikoyat qilishingiz mumkin; maslahatchi bepul yordam beradi. Shikoyat koʻrib boʻlinguncha qolishingiz mumkin.",
  appealed: "Shikoyatingizni oldik. Ishingizni endi boshqa odamlar koʻradi. Ular koʻrayotganda qolishingiz mumkin.",
  heard: "Shikoyatingiz tinglandi. Endi qaror chiqadi. Unga qadar qolishingiz mumkin.",
  upheld: "Shikoyat javobni oʻzgartirmadi. Bugunoq maslahatchingiz bilan gaplashing: yana qanday yoʻl borligini tushuntiramiz.",
  reversed: "Shikoyatingiz qanoatlantirildi. Hujjatlaringizni tayyorlab, qarorni beramiz.",
  recognised:
    "Siz qochqin deb tan olindingiz. Qolishingiz mumkin, sizni hech kim qaytara olmaydi. Hujjat, maktab, ish va davolanishda yordam beramiz.",
  complementary:
    "Siz himoyadasiz: qolishingiz mumkin, sizni hech kim xavfli joyga qaytara olmaydi. Qochqin deb tan olinish uchun hali shikoyat qilishingiz mumkin.",
  rejected:
    "Qaror yakuniy. Biror narsa boʻlishidan oldin siz bilan oʻtirib, ochiq yoʻllarni birga koʻramiz. Yangi narsa boʻlgan boʻlsa, bizga ayting.",
  withdrawn: "Siz iltimosingizni oʻz xohishingiz bilan qaytarib oldingiz. Fikringiz oʻzgarsa, bizga keling: uni qayta ochish mumkin.",
  abandoned:
    "Siz bilan bogʻlana olmadik, shuning uchun ishingiz kutib turibdi. Keling yoki qoʻngʻiroq qiling: toʻxtagan joyidan davom etamiz.",
  closed: "Siz bilan bogʻlana olmaganimiz uchun ishingiz qarorsiz yopildi. Kelsangiz, uni qayta ochish mumkin.",
} as const;
