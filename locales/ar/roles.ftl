roles-administrator = مسؤول
roles-sales-3 = المبيعات – المستوى 3
roles-sales-2 = المبيعات – المستوى 2
roles-sales-1 = المبيعات – المستوى 1
roles-support-2 = دعم العملاء – المستوى 2
roles-support-1 = دعم العملاء – المستوى 1
roles-analyst = محلل أعمال
