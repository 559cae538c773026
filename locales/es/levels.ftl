levels-title = Niveles de comercio
levels-intro = El nivel determina lo que los usuarios de un comercio pueden hacer en el portal y a través de la API. Se elige para cada comercio. El chat se activa aparte, sea cual sea el nivel.
levels-list-title = Los niveles
levels-merchants-count = { $count ->
    [0] Ningún comercio
    [one] { $shown } comercio
   *[other] { $shown } comercios
}

levels-reader = Lector
levels-reader-description = Para comercios que solo siguen sus entregas: consultan los servicios sin cambiar nada.
levels-shipper = Remitente
levels-shipper-description = Para comercios que envían sus propios servicios: los crean, los modifican y los cancelan a mano, desde un archivo o a través de la API.
levels-manager = Gestor
levels-manager-description = Para comercios que administran su propia cuenta: todo lo que puede hacer un remitente y, además, gestionar los miembros y las claves de API y enviar servicios sin revisión.
levels-own-description = Un nivel propio de su organización, con { $held } de los { $all } permisos.

levels-matrix-title = Permisos por rol
levels-permission = Permiso
levels-group-jobs = Servicios
levels-group-locations = Sedes
levels-group-api = API
levels-group-members = Miembros

levels-view-jobs = Ver servicios
levels-view-locations = Ver sedes
levels-create-jobs = Crear servicios
levels-edit-jobs = Modificar servicios
levels-edit-actions = Modificar las acciones de un servicio
levels-cancel-jobs = Cancelar servicios
levels-import-jobs = Importar servicios desde un archivo
levels-skip-staging = Enviar servicios sin revisión
levels-view-reports = Ver informes y comprobantes de entrega
levels-use-api = Usar la API, si el acceso a la API está activado
levels-manage-keys = Crear y revocar claves de API
levels-manage-webhooks = Configurar webhooks
levels-view-members = Ver miembros
levels-manage-members = Invitar y gestionar miembros
