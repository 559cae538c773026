levels-reader = Lector
levels-shipper = Remitente
levels-manager = Gestor

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
