roles-administrator = Administrator
roles-sales-3 = Vertrieb Stufe 3
roles-sales-2 = Vertrieb Stufe 2
roles-sales-1 = Vertrieb Stufe 1
roles-support-2 = Kundensupport Stufe 2
roles-support-1 = Kundensupport Stufe 1
roles-analyst = Business-Analyst
