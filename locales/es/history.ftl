history-title = Historial
history-intro = Todos los cambios: quién hizo qué, el antes y el después, cuándo y desde dónde.
history-person = Persona
history-merchant = Comercio
history-name-hint = Nombre o correo
history-kind = Cambio
history-kind-any = Todos los cambios
history-from = Desde
history-to = Hasta
history-entries = Registros
history-group-merchant = Comercios
history-group-location = Sedes
history-group-staff = Equipo
history-group-role = Roles
history-group-level = Niveles de comercio
history-group-account = Cuentas propias
history-group-organization = Organización
history-group-all = { $group }: todos los cambios
history-chip-person = Persona: { $name }
history-chip-merchant = Comercio: { $name }
history-chip-kind = Cambio: { $kind }
history-chip-from = Desde el { $date }
history-chip-to = Hasta el { $date }
history-fields = { $count ->
    [one] { $number } campo
   *[other] { $number } campos
}
history-no-match-title = Sin resultados
history-no-match = Ningún cambio coincide con estos filtros.
history-pages = Páginas del historial
history-export = Exportar como CSV
history-export-hint = El archivo contiene estos registros, como máximo los { $number } más recientes.
history-number = N.º
history-at = Hora (UTC)
history-subject = Afecta a
history-of-merchant = En el historial de la organización
history-of-person = Lo que cambió esta persona
