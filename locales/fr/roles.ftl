roles-administrator = Administrateur
roles-sales-3 = Ventes, niveau 3
roles-sales-2 = Ventes, niveau 2
roles-sales-1 = Ventes, niveau 1
roles-support-2 = Service client, niveau 2
roles-support-1 = Service client, niveau 1
roles-analyst = Analyste métier
