roles-administrator = Administrador
roles-sales-3 = Ventas, nivel 3
roles-sales-2 = Ventas, nivel 2
roles-sales-1 = Ventas, nivel 1
roles-support-2 = Atención al cliente, nivel 2
roles-support-1 = Atención al cliente, nivel 1
roles-analyst = Analista de negocio
