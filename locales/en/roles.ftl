roles-administrator = Administrator
roles-sales-3 = Sales level 3
roles-sales-2 = Sales level 2
roles-sales-1 = Sales level 1
roles-support-2 = Customer Support level 2
roles-support-1 = Customer Support level 1
roles-analyst = Business Analyst
