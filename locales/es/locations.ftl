locations-title = Sedes
locations-add = Añadir sede
locations-new-title = Añadir una sede
locations-intro = Las tiendas y los centros de distribución a los que pertenecen los servicios.
locations-count = { $count ->
    [one] { $shown } sede
   *[other] { $shown } sedes
}
locations-count-at-least = más de { $shown } sedes
locations-number-at-least = { $shown }+

locations-search-label = Buscar
locations-search-hint = Nombre o referencia
locations-filter-status = Estado
locations-status-any = Activas y archivadas
locations-sort = Ordenar por
locations-sort-name = Nombre, de la A a la Z
locations-sort-name-descending = Nombre, de la Z a la A
locations-sort-newest = Más recientes primero
locations-sort-oldest = Más antiguas primero
locations-table = Sedes de su organización
locations-per-page = Por página
locations-previous = Anterior
locations-next = Siguiente
locations-pages = Páginas de la lista
locations-remove-filter = , quitar este filtro
locations-chip-query = Búsqueda: { $query }
locations-chip-status = Estado: { $status }
locations-clear = Quitar todos los filtros
locations-column-merchants = Comercios

locations-empty-title = Aún no hay sedes
locations-empty = Una sede es un lugar al que pertenecen los servicios: una tienda, o el centro de distribución del que salen. Cada comercio necesita al menos una.
locations-empty-reader = Una sede es un lugar al que pertenecen los servicios. Un administrador de su organización puede añadir la primera.
locations-may-not-add = Puede ver las sedes, pero no añadirlas. Un administrador de su organización puede permitírselo.
locations-may-not-change = Puede ver esta sede, pero no modificarla. Un administrador de su organización puede permitírselo.
locations-no-match-title = Ninguna sede coincide
locations-no-match = Quite un filtro o acorte la búsqueda.

locations-name = Nombre
locations-name-hint = Como la conocen los comercios y los conductores, por ejemplo, Madrid Norte.
locations-kind = Tipo
locations-kind-branch = Tienda
locations-kind-warehouse = Almacén (centro de distribución)
locations-reference = Referencia
locations-reference-hint = Su propio código, por ejemplo, MAD-01: como máximo 40 letras, cifras, puntos, guiones y guiones bajos. Con él se identifica la sede en los servicios.
locations-time-zone = Zona horaria
locations-time-zone-hint = Las fechas y horas de sus servicios se interpretan en esta zona horaria.
locations-time-zone-choose = Elija una zona horaria
locations-status = Estado
locations-status-active = Activa
locations-status-archived = Archivada
locations-merchants = { $count ->
    [0] Ningún comercio
    [one] { $shown } comercio
   *[other] { $shown } comercios
}
locations-details = Detalles
locations-edit = Modificar esta sede
locations-archived-notice = Esta sede está archivada: no se puede asignar a ningún comercio ni a ningún servicio nuevo. Lo que tenía se conserva.
locations-dialog-failed = No se ha podido enviar la sede. Compruebe su conexión a internet e inténtelo de nuevo.
locations-dialog-unopened = No se ha podido cargar el formulario. Compruebe su conexión a internet, cierre esta ventana e inténtelo de nuevo.
locations-added-here = Sede creada y marcada: { $name }

locations-archive-title = Archivar { $name }
locations-archive-button = Archivar esta sede
locations-archive-lead = Si la archiva:
locations-archive-keep = Sus servicios y su historial quedan como están.
locations-archive-no-new = No se le podrá asignar ningún servicio ni ningún comercio nuevo.
locations-archive-merchants = { $count ->
    [0] No afecta a ningún comercio.
    [one] { $shown } comercio la tiene y seguirá viendo sus servicios.
   *[other] { $shown } comercios la tienen y seguirán viendo sus servicios.
}
locations-archive-move = { $count ->
    [one] Es la sede predeterminada de { $shown } comercio, que pasará a tener como predeterminada { $to }.
   *[other] Es la sede predeterminada de { $shown } comercios, que pasarán a tener como predeterminada { $to }.
}
locations-archive-later = Podrá restaurarla en cualquier momento. Los comercios cuya sede predeterminada haya cambiado conservarán la nueva.
locations-archive-needed-title = Esta sede aún no se puede archivar
locations-archive-needed = { $count ->
    [one] Es la única sede activa de { $shown } comercio. Asígnele antes otra sede.
   *[other] Es la única sede activa de { $shown } comercios. Asígneles antes otra sede.
}
locations-archive-more = { $count ->
    [one] y { $shown } más
   *[other] y { $shown } más
}
locations-archive-already = Esta sede ya está archivada.

locations-conflict-title = Esta sede se ha modificado mientras tanto
locations-repeated-title = Este formulario ya se había enviado
locations-repeated = En el envío anterior se creó una sede con otro contenido. Esta vez no se ha añadido nada.
locations-repeated-open = Abrir esa sede
locations-repeated-new = Añadir también esta
