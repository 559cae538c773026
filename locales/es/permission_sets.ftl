sets-title = { $kind ->
    [role] Roles
   *[level] Niveles de comercio
}
sets-intro = { $kind ->
    [role] El rol determina lo que puede hacer un miembro del equipo. Cada miembro tiene uno. Los cambios se aplican desde la siguiente acción del miembro.
   *[level] El nivel determina lo que los usuarios de un comercio pueden hacer en el portal y a través de la API. Se elige para cada comercio. El chat se activa aparte, sea cual sea el nivel.
}
sets-list-title = { $kind ->
    [role] Los roles
   *[level] Los niveles
}
sets-add = { $kind ->
    [role] Añadir rol
   *[level] Añadir nivel
}
sets-new-title = { $kind ->
    [role] Nuevo rol
   *[level] Nuevo nivel
}
sets-edit-title = { $kind ->
    [role] Modificar este rol
   *[level] Modificar este nivel
}
sets-column = { $kind ->
    [role] Este rol
   *[level] Este nivel
}
sets-may-not = { $kind ->
    [role] Puede consultar los roles, pero no modificarlos: su rol no incluye el permiso «{ $permission }». Un administrador puede darle uno que lo incluya.
   *[level] Puede consultar los niveles, pero no modificarlos: su rol no incluye el permiso «{ $permission }». Un administrador puede darle uno que lo incluya.
}
sets-holders = { $kind ->
    [role] { $count ->
        [0] Nadie
        [one] { $shown } persona
       *[other] { $shown } personas
    }
   *[level] { $count ->
        [0] Ningún comercio
        [one] { $shown } comercio
       *[other] { $shown } comercios
    }
}
sets-others = { $count ->
    [one] { $shown } más
   *[other] { $shown } más
}
sets-matrix-title = Permisos por rol
sets-permission = Permiso
sets-permissions = Permisos
sets-about = Lo que permite
sets-name = Nombre
sets-description = Descripción
sets-description-hint = Con sus propias palabras, para quien lo elija. Lo que permite se describe al lado, en el idioma de quien lo lea.
sets-second-factor-required = Segundo factor obligatorio
sets-second-factor-hint = { $kind ->
    [role] Quien tenga este rol y no tenga un segundo factor deberá configurarlo justo después de iniciar sesión; hasta entonces no podrá acceder a nada más.
   *[level] Quien inicie sesión en nombre de un comercio de este nivel y no tenga un segundo factor deberá configurarlo justo después; hasta entonces no podrá acceder a nada más.
}
sets-confirm = Sí, aplicar exactamente este cambio
sets-needs = Requiere «{ $permission }».
sets-not-held = No puede concederlo: usted no lo tiene.
sets-fault-not-held = Usted no tiene «{ $permission }», así que no puede concederlo. Desmarque la casilla.
sets-fault-needs = «{ $permission }» no tiene sentido sin «{ $need }». Marque también esa casilla o desmarque esta.
sets-beyond = No puede modificarlo, porque incluye permisos que usted no tiene: { $list }.
sets-copied = Copia de { $name }. Póngale otro nombre.
sets-left-out = Queda fuera de la copia lo que usted no tiene: { $list }.
sets-copy = Copiar
sets-compare = Comparar
sets-retire = Dejar de usar
sets-restore = Volver a usar
sets-retired = Fuera de uso
sets-retired-list = Ya no se usan
sets-retired-notice = { $kind ->
    [role] Este rol está fuera de uso: ya no se ofrece y nadie lo tiene. Su historial se conserva.
   *[level] Este nivel está fuera de uso: ya no se ofrece y ningún comercio lo tiene. Su historial se conserva.
}
sets-retire-title = Dejar de usar: { $name }
sets-retire-no-new = Ya no se podrá asignar.
sets-retire-holders = { $kind ->
    [role] { $count ->
        [0] Nadie lo tiene.
        [one] { $shown } persona lo tiene y pasa a otro rol.
       *[other] { $shown } personas lo tienen y pasan a otro rol.
    }
   *[level] { $count ->
        [0] Ningún comercio lo tiene.
        [one] { $shown } comercio lo tiene y pasa a otro nivel.
       *[other] { $shown } comercios lo tienen y pasan a otro nivel.
    }
}
sets-retire-later = Se conserva en el historial y se puede volver a usar. En ese caso, quienes hayan pasado a otro conservarán el que tengan.
sets-retired-already = Ya está fuera de uso.
sets-to = { $kind ->
    [role] Pasar a este rol
   *[level] Pasar a este nivel
}
sets-to-choose = Elegir…
sets-required-to = Elija a cuál pasan.
sets-moved = { $kind ->
    [role] Personas que han cambiado de rol
   *[level] Comercios que han cambiado de nivel
}
sets-impact-title = Todavía no se ha guardado nada: compruebe quién gana o pierde permisos, y cuáles
sets-impact-people = Se trata de: { $list }.
sets-impact-same = Nadie gana ni pierde ningún permiso.
sets-impact-second-factor = { $set }: a partir de ahora se exige un segundo factor (afectados: { $shown }). Quien no lo tenga deberá configurarlo antes de hacer nada más.
sets-impact-second-factor-own = { $set } es también su propio rol: si no tiene un segundo factor, deberá configurarlo de inmediato, antes de hacer nada más.
sets-impact-second-factor-ends = { $set }: el segundo factor deja de ser obligatorio. Quien lo tenga lo conserva y puede desactivarlo.
sets-impact-gain = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } persona gana { $list }.
       *[other] { $set }: { $shown } personas ganan { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } comercio gana { $list }.
       *[other] { $set }: { $shown } comercios ganan { $list }.
    }
}
sets-impact-lose = { $kind ->
    [role] { $count ->
        [one] { $set }: { $shown } persona pierde { $list }.
       *[other] { $set }: { $shown } personas pierden { $list }.
    }
   *[level] { $count ->
        [one] { $set }: { $shown } comercio pierde { $list }.
       *[other] { $set }: { $shown } comercios pierden { $list }.
    }
}
sets-impact-move = { $kind ->
    [role] { $count ->
        [one] { $shown } persona cambia de rol: { $set } → { $to }.
       *[other] { $shown } personas cambian de rol: { $set } → { $to }.
    }
   *[level] { $count ->
        [one] { $shown } comercio cambia de nivel: { $set } → { $to }.
       *[other] { $shown } comercios cambian de nivel: { $set } → { $to }.
    }
}
sets-impact-archived = { $count ->
    [one] { $shown } comercio archivado cambia con ellos.
   *[other] { $shown } comercios archivados cambian con ellos.
}
sets-quoted = «{ $label }»
sets-made-nothing = Nada por ahora.
sets-made-everything = Todo: { $list }.
sets-made-group = { $group }: { $list }.
sets-described = { $description } — { $made }
sets-compare-title = { $kind ->
    [role] Comparar dos roles
   *[level] Comparar dos niveles
}
sets-compare-a = Primero
sets-compare-b = Segundo
sets-compare-different = Diferencias
sets-compare-same = Ninguna: ambos permiten lo mismo.
sets-compare-both = Lo que permiten ambos
sets-compare-neither = Lo que no permite ninguno
sets-compare-choose = Elija dos para ver las diferencias.
sets-conflict-title = { $name } se ha modificado mientras tanto
sets-conflict-by = { $name } guardó un cambio el { $when }, después de que usted abriera el formulario.
sets-conflict-by-you = Usted guardó un cambio el { $when } desde otra ventana, después de abrir este formulario.
sets-repeated-title = Este formulario ya se había enviado
sets-repeated = En el envío anterior se creó uno con otro contenido. Esta vez no se ha añadido nada.
sets-repeated-open = Abrir lo que se creó
sets-repeated-new = Añadir también este
sets-group-merchants = Comercios
sets-group-jobs = Servicios
sets-group-locations = Sedes
sets-group-api = API
sets-group-members = Miembros
sets-group-organization = Organización
brief-staff-view-merchants = ver
brief-staff-create-merchants = añadir
brief-staff-edit-merchants = modificar
brief-staff-edit-access = modificar el acceso
brief-staff-suspend-merchants = suspender
brief-staff-archive-merchants = archivar
brief-staff-import-merchants = importar
brief-staff-export-merchants = exportar
brief-staff-view-as-merchant = ver el portal como ellos
brief-staff-view-sign-ins = ver los inicios de sesión
brief-staff-view-locations = ver
brief-staff-manage-locations = crear, modificar y archivar
brief-staff-view-jobs = ver
brief-staff-accept-jobs = aceptar
brief-staff-edit-jobs = modificar
brief-staff-cancel-jobs = cancelar
brief-staff-report-jobs = informar del avance
brief-staff-reply-in-chat = responder a los mensajes
brief-staff-view-staff = ver el equipo
brief-staff-manage-staff = gestionar el equipo
brief-staff-manage-roles = gestionar los roles
brief-staff-manage-levels = gestionar los niveles de comercio
brief-staff-manage-settings = modificar la configuración
brief-staff-manage-api = gestionar la API
brief-staff-view-audit = ver el historial
brief-merchant-view-jobs = ver
brief-merchant-create-jobs = crear
brief-merchant-edit-jobs = modificar
brief-merchant-edit-actions = modificar las acciones
brief-merchant-cancel-jobs = cancelar
brief-merchant-import-jobs = importar
brief-merchant-skip-staging = enviar sin revisión
brief-merchant-view-reports = ver los informes
brief-merchant-view-locations = ver
brief-merchant-use-api = usar
brief-merchant-manage-keys = crear y revocar claves
brief-merchant-manage-webhooks = configurar webhooks
brief-merchant-view-members = ver
brief-merchant-manage-members = invitar y gestionar
why-staff-view-merchants = La lista, la página y el historial de cada comercio.
why-staff-create-merchants = Con todos los campos, incluidos el nivel y el acceso.
why-staff-edit-merchants = Empresa, inicio de sesión e idioma, pero no el acceso.
why-staff-edit-access = Nivel, sedes, redes, API y chat.
why-staff-suspend-merchants = Deja a un comercio sin acceso por un tiempo y se lo devuelve.
why-staff-archive-merchants = Para comercios que se han dado de baja. No se elimina nada.
why-staff-import-merchants = Muchos a la vez, desde un archivo.
why-staff-export-merchants = Todos sus datos, en un archivo.
why-staff-view-as-merchant = Sin modificar nada. Queda en el historial.
why-staff-view-sign-ins = Cuándo, desde dónde y por qué se rechazó alguno.
why-staff-view-locations = Tiendas y almacenes con sus direcciones.
why-staff-manage-locations = Los comercios y los servicios pertenecen a sedes.
why-staff-view-jobs = Todos los servicios de todos los comercios.
why-staff-accept-jobs = O devolverlos con un motivo.
why-staff-edit-jobs = También lo que ha enviado un comercio.
why-staff-cancel-jobs = El comercio lo ve enseguida.
why-staff-report-jobs = Iniciado, completado, dañado, con comprobante.
why-staff-reply-in-chat = En nombre de la organización.
why-staff-view-staff = Miembros, roles y lo que permite cada uno.
why-staff-manage-staff = Asignar roles, sin superar los permisos propios; suspender y retirar.
why-staff-manage-roles = Nunca más allá de los permisos propios.
why-staff-manage-levels = Decide lo que pueden hacer los usuarios de los comercios.
why-staff-manage-settings = Idiomas, zona horaria y redes desde las que se accede.
why-staff-manage-api = Claves y webhooks de todos los comercios.
why-staff-view-audit = Cada cambio: quién, qué, cuándo y desde dónde.
why-merchant-view-jobs = Los propios y los de sus sedes.
why-merchant-create-jobs = Esperan en revisión hasta que el equipo los acepta.
why-merchant-edit-jobs = Los propios, mientras su estado lo permita.
why-merchant-edit-actions = Lo que se entrega, se recoge o se instala.
why-merchant-cancel-jobs = Los propios, hasta que estén en curso.
why-merchant-import-jobs = Muchos a la vez, desde un archivo.
why-merchant-skip-staging = Sus servicios se planifican sin que nadie los revise antes.
why-merchant-view-reports = Lo ocurrido en la entrega, con foto y firma.
why-merchant-view-locations = Las del comercio, con sus direcciones.
why-merchant-use-api = Solo si el acceso a la API del comercio está activado.
why-merchant-manage-keys = Una clave actúa en nombre de quien la creó.
why-merchant-manage-webhooks = Los sistemas del comercio reciben aviso de cada cambio.
why-merchant-view-members = Las personas que inician sesión en nombre de este comercio.
why-merchant-manage-members = Compañeros, como máximo con los permisos de quien los invita.
sets-colleagues = { $count ->
    [one] { $shown } miembro de un comercio también lo tiene.
   *[other] { $shown } miembros de comercios también lo tienen.
}
sets-colleagues-too = { $count ->
    [one] { $shown } miembro de un comercio tiene este nivel como propio: le afecta igual, dentro de lo que puede hacer su comercio.
   *[other] { $shown } miembros de comercios tienen este nivel como propio: les afecta igual, dentro de lo que puede hacer su comercio.
}
sets-impact-unaffected = { $count ->
    [one] Para { $shown } de estos comercios no cambia nada: deciden sus propias excepciones.
   *[other] Para { $shown } de estos comercios no cambia nada: deciden sus propias excepciones.
}
