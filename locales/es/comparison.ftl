comparison-title = Comparar dos comercios
comparison-what = Elemento
comparison-differs = Distinto
comparison-different = { $count ->
    [one] { $shown } diferencia.
   *[other] { $shown } diferencias.
}
comparison-again = Comparar con otro
comparison-first = ¿Qué comercio quiere comparar primero?
comparison-with = ¿Con qué comercio quiere comparar { $name }?
comparison-search = Buscar
comparison-choose = Elija uno
comparison-none = No se ha encontrado ningún comercio.
