/** What each state says to the person in Uzbek. */
export const uz = {
  recorded:
    "Kelganingizni yozib oldik. Kasal boʻlsangiz, och boʻlsangiz yoki qoʻrqsangiz, bizga ayting. Avval huquqlaringizni tushuntiramiz.",
  informed: "Huquqlaringizni eshitdingiz. Endi bugun sizga nima kerakligini soʻraymiz.",
  checked: "Bugun sizga nima kerakligini bilamiz. Endi xodim sizni yana biroz tinglaydi.",
  profiled: "Sizga kim yordam bera olishini bilamiz. Hozir ularga qoʻngʻiroq qilamiz. Bu qolishingiz haqidagi qaror emas.",
  referred:
    "Sizning kelayotganingizni boshqalar biladi. Qogʻozingizni saqlang: unda qayerga borish va kimga qoʻngʻiroq qilish kerakligi yozilgan.",
  closed:
    "Dastlabki savollar tugadi. Bundan keyin sizga yordam beradiganlar yoningizda boʻladi. Yana bir marta tinglashni soʻrashingiz mumkin.",
} as const;
