//! What demo data is made of: places, streets and trades of six countries, in five languages.

/// A country's way of being written down.
pub struct Region {
    pub country: &'static str,
    pub language: &'static str,
    pub time_zone: &'static str,
    /// What the organization has here.
    pub places: [Place; 3],
    /// City, postal code, region where the country's addresses have one.
    pub cities: &'static [(&'static str, &'static str, &'static str)],
    pub streets: &'static [&'static str],
    pub line: StreetLine,
    /// `#` is a digit.
    pub phone: &'static str,
    /// Each with its Latin letters for e-mail addresses.
    pub trades: &'static [(&'static str, &'static str)],
    pub names: &'static [(&'static str, &'static str)],
    /// What a shop's mailbox is called.
    pub mailboxes: [&'static str; 3],
    /// What the mailbox for invoices is called.
    pub invoices: &'static str,
    /// What the network of a shop's till is noted as.
    pub till: &'static str,
    /// Trade and name as a shop's sign has them.
    pub sign: fn(&str, &str) -> String,
}

/// A location of the organization.
pub struct Place {
    pub name: &'static str,
    pub reference: &'static str,
    pub kind: &'static str,
    pub street: &'static str,
    pub city: &'static str,
    pub postal_code: &'static str,
    pub part: &'static str,
}

/// How a street, a house's number and a city make the first line of an address.
#[derive(Clone, Copy)]
pub enum StreetLine {
    NumberFirst,
    NumberLast,
    /// Ward, street and number in one line: such addresses have no field for the city.
    CityStreetNumber,
}

const fn shop(
    name: &'static str,
    reference: &'static str,
    street: &'static str,
    (city, postal_code, part): (&'static str, &'static str, &'static str),
) -> Place {
    Place {
        name,
        reference,
        kind: "branch",
        street,
        city,
        postal_code,
        part,
    }
}

const fn warehouse(
    name: &'static str,
    reference: &'static str,
    street: &'static str,
    at: (&'static str, &'static str, &'static str),
) -> Place {
    Place {
        kind: "warehouse",
        ..shop(name, reference, street, at)
    }
}

fn trade_first(trade: &str, name: &str) -> String {
    format!("{trade} {name}")
}

fn name_first(trade: &str, name: &str) -> String {
    format!("{name} {trade}")
}

fn in_one_word(trade: &str, name: &str) -> String {
    format!("{name}{trade}")
}

#[rustfmt::skip]
pub const REGIONS: [Region; 6] = [
    Region {
        country: "FR",
        language: "fr",
        time_zone: "Europe/Paris",
        places: [
            shop("Paris Nord", "PAR-01", "124 rue Ordener", ("Paris", "75018", "")),
            shop("Lyon Part-Dieu", "LYO-01", "18 rue Servient", ("Lyon", "69003", "")),
            warehouse("Entrepôt de Rungis", "RUN-01", "3 avenue des Maraîchers", ("Rungis", "94150", "")),
        ],
        cities: &[
            ("Paris", "75011", ""), ("Lyon", "69002", ""), ("Marseille", "13006", ""), ("Lille", "59800", ""),
            ("Nantes", "44000", ""), ("Bordeaux", "33000", ""), ("Strasbourg", "67000", ""), ("Toulouse", "31000", ""),
        ],
        streets: &[
            "rue des Martyrs", "avenue Jean-Jaurès", "rue de la République", "boulevard Voltaire",
            "quai des Chartrons", "place du Marché", "rue Saint-Antoine",
        ],
        line: StreetLine::NumberFirst,
        phone: "+336########",
        trades: &[
            ("Boulangerie", "boulangerie"), ("Librairie", "librairie"), ("Épicerie", "epicerie"),
            ("Fromagerie", "fromagerie"), ("Quincaillerie", "quincaillerie"), ("Ébénisterie", "ebenisterie"),
            ("Cave", "cave"), ("Maison", "maison"), ("Pharmacie", "pharmacie"), ("Cycles", "cycles"),
        ],
        names: &[
            ("Lefèvre", "lefevre"), ("Moreau", "moreau"), ("Garnier", "garnier"), ("Benoît", "benoit"),
            ("Chevalier", "chevalier"), ("Noël", "noel"), ("Rousseau", "rousseau"), ("Fabre", "fabre"),
            ("Perrin", "perrin"), ("Dumas", "dumas"), ("Benali", "benali"), ("Le Goff", "le-goff"),
        ],
        mailboxes: ["bonjour", "contact", "boutique"],
        invoices: "factures",
        till: "caisse",
        sign: trade_first,
    },
    Region {
        country: "DE",
        language: "de",
        time_zone: "Europe/Berlin",
        places: [
            shop("Berlin Mitte", "BER-01", "Torstraße 61", ("Berlin", "10119", "")),
            shop("Hamburg Altona", "HAM-01", "Große Bergstraße 152", ("Hamburg", "22767", "")),
            warehouse("Lager Köln-Niehl", "CGN-01", "Geestemünder Straße 29", ("Köln", "50735", "")),
        ],
        cities: &[
            ("Berlin", "10435", ""), ("Hamburg", "20357", ""), ("München", "80469", ""), ("Köln", "50674", ""),
            ("Leipzig", "04109", ""), ("Stuttgart", "70178", ""), ("Nürnberg", "90403", ""),
        ],
        streets: &[
            "Lindenallee", "Bahnhofstraße", "Goethestraße", "Am Markt", "Schillerstraße", "Gartenweg", "Hauptstraße",
        ],
        line: StreetLine::NumberLast,
        phone: "+4915112######",
        trades: &[
            ("Bäckerei", "baeckerei"), ("Buchhandlung", "buchhandlung"), ("Feinkost", "feinkost"),
            ("Möbelhaus", "moebelhaus"), ("Weinhandlung", "weinhandlung"), ("Fahrradladen", "fahrradladen"),
            ("Küchenstudio", "kuechenstudio"), ("Gärtnerei", "gaertnerei"),
        ],
        names: &[
            ("Müller", "mueller"), ("Schäfer", "schaefer"), ("König", "koenig"), ("Böhm", "boehm"), ("Vogel", "vogel"),
            ("Jäger", "jaeger"), ("Krüger", "krueger"), ("Weiß", "weiss"), ("Brandt", "brandt"), ("Lorenz", "lorenz"),
            ("Yıldız", "yildiz"),
        ],
        mailboxes: ["hallo", "kontakt", "laden"],
        invoices: "rechnung",
        till: "Kasse",
        sign: trade_first,
    },
    Region {
        country: "ES",
        language: "es",
        time_zone: "Europe/Madrid",
        places: [
            shop("Madrid Centro", "MAD-01", "Calle de Fuencarral, 77", ("Madrid", "28004", "Madrid")),
            shop("Valencia Ruzafa", "VLC-01", "Calle de Cuba, 32", ("Valencia", "46006", "Valencia")),
            warehouse("Almacén Sevilla Este", "SVQ-01", "Calle Torneros, 14", ("Sevilla", "41020", "Sevilla")),
        ],
        cities: &[
            ("Madrid", "28012", "Madrid"), ("Valencia", "46003", "Valencia"), ("Sevilla", "41004", "Sevilla"),
            ("Barcelona", "08010", "Barcelona"), ("Zaragoza", "50003", "Zaragoza"), ("Málaga", "29015", "Málaga"),
        ],
        streets: &[
            "Calle Mayor,", "Avenida de la Constitución,", "Calle del Carmen,", "Paseo del Prado,", "Calle Real,",
            "Plaza de la Merced,",
        ],
        line: StreetLine::NumberLast,
        phone: "+346########",
        trades: &[
            ("Panadería", "panaderia"), ("Librería", "libreria"), ("Ferretería", "ferreteria"),
            ("Floristería", "floristeria"), ("Bodega", "bodega"), ("Muebles", "muebles"), ("Mercería", "merceria"),
            ("Óptica", "optica"),
        ],
        names: &[
            ("Núñez", "nunez"), ("Ibáñez", "ibanez"), ("Peña", "pena"), ("Castaño", "castano"), ("Muñoz", "munoz"),
            ("Gálvez", "galvez"), ("Ortega", "ortega"), ("Serrano", "serrano"), ("Lozano", "lozano"),
            ("Echevarría", "echevarria"),
        ],
        mailboxes: ["hola", "tienda", "contacto"],
        invoices: "facturas",
        till: "caja",
        sign: trade_first,
    },
    Region {
        country: "GB",
        language: "en",
        time_zone: "Europe/London",
        places: [
            shop("London Shoreditch", "LON-01", "41 Curtain Road", ("London", "EC2A 3PT", "")),
            shop("Bristol Harbourside", "BRS-01", "7 Canons Way", ("Bristol", "BS1 5LL", "")),
            warehouse("Leeds Depot", "LDS-01", "Unit 12, Whitehall Road", ("Leeds", "LS12 6EP", "")),
        ],
        cities: &[
            ("London", "N1 8QX", ""), ("Bristol", "BS8 1EJ", ""), ("Leeds", "LS1 4AP", ""),
            ("Manchester", "M4 1HQ", ""), ("Edinburgh", "EH1 2NG", ""), ("Cardiff", "CF10 1BH", ""),
        ],
        streets: &[
            "High Street", "Station Road", "Church Lane", "Mill Lane", "Queen Street", "Market Place", "Victoria Road",
        ],
        line: StreetLine::NumberFirst,
        phone: "+447400######",
        trades: &[
            ("Bakery", "bakery"), ("Books", "books"), ("Garden Centre", "garden-centre"), ("Hardware", "hardware"),
            ("Cycles", "cycles"), ("Interiors", "interiors"), ("Provisions", "provisions"), ("Upholstery", "upholstery"),
        ],
        names: &[
            ("Ashworth", "ashworth"), ("Whitfield", "whitfield"), ("Harper", "harper"), ("Ellison", "ellison"),
            ("Thornton", "thornton"), ("Bennett", "bennett"), ("Marlowe", "marlowe"), ("O’Connell", "oconnell"),
            ("Okafor", "okafor"), ("Patel", "patel"),
        ],
        mailboxes: ["hello", "shop", "orders"],
        invoices: "accounts",
        till: "till",
        sign: name_first,
    },
    Region {
        country: "MA",
        language: "ar",
        time_zone: "Africa/Casablanca",
        places: [
            shop("الدار البيضاء المعاريف", "CAS-01", "12 زنقة أبو الوقت", ("الدار البيضاء", "20330", "")),
            shop("الرباط أكدال", "RBA-01", "25 شارع فال ولد عمير", ("الرباط", "10090", "")),
            warehouse("مستودع مراكش", "RAK-01", "4 الحي الصناعي سيدي غانم", ("مراكش", "40110", "")),
        ],
        cities: &[
            ("الدار البيضاء", "20250", ""), ("الرباط", "10020", ""), ("مراكش", "40000", ""), ("فاس", "30000", ""),
            ("طنجة", "90000", ""),
        ],
        streets: &[
            "شارع محمد الخامس", "زنقة الورود", "شارع الحسن الثاني", "شارع الزيتون", "زنقة الأطلس", "شارع الجيش الملكي",
        ],
        line: StreetLine::NumberFirst,
        phone: "+2126612#####",
        trades: &[
            ("مخبز", "makhbaz"), ("مكتبة", "maktaba"), ("متجر", "matjar"), ("عطور", "outour"), ("أثاث", "athath"),
            ("بقالة", "baqala"), ("مفروشات", "mafrouchat"),
        ],
        names: &[
            ("النور", "annour"), ("الأندلس", "alandalous"), ("الياسمين", "alyasmine"), ("الفردوس", "alfirdaous"),
            ("السلام", "assalam"), ("الأمل", "alamal"), ("الواحة", "alwaha"), ("الريحان", "arrayhane"),
        ],
        mailboxes: ["salam", "contact", "boutique"],
        invoices: "factures",
        till: "الصندوق",
        sign: trade_first,
    },
    Region {
        country: "JP",
        language: "en",
        time_zone: "Asia/Tokyo",
        places: [
            shop("東京丸の内店", "TYO-01", "千代田区丸の内二丁目4-1", ("", "100-6390", "東京都")),
            shop("大阪本町店", "OSA-01", "大阪市中央区本町三丁目5-7", ("", "541-0053", "大阪府")),
            warehouse("京都倉庫", "KYO-01", "京都市南区久世殿城町338", ("", "601-8205", "京都府")),
        ],
        cities: &[
            ("中央区", "104-0061", "東京都"), ("大阪市北区", "530-0001", "大阪府"), ("京都市中京区", "604-8005", "京都府"),
            ("福岡市博多区", "812-0011", "福岡県"),
        ],
        streets: &["銀座四丁目", "本町二丁目", "寺町通三条", "梅田一丁目", "博多駅前三丁目"],
        line: StreetLine::CityStreetNumber,
        phone: "+819012######",
        trades: &[
            ("書店", "shoten"), ("茶舗", "chaho"), ("家具", "kagu"), ("花店", "hanaten"), ("酒店", "saketen"),
            ("菓子舗", "kashiho"),
        ],
        names: &[
            ("山本", "yamamoto"), ("中村", "nakamura"), ("小林", "kobayashi"), ("吉田", "yoshida"), ("清水", "shimizu"),
            ("松本", "matsumoto"), ("井上", "inoue"),
        ],
        mailboxes: ["info", "shop", "contact"],
        invoices: "keiri",
        till: "レジ",
        sign: in_one_word,
    },
];

/// Names of the organizations that share many merchants.
pub const ORGANIZATIONS: [&str; 10] = [
    "Rivage Livraison",
    "Nordlicht Logistik",
    "Correo Levante",
    "Harbour Parcel",
    "Atlas Courier",
    "Meridian Delivery",
    "Alpin Express",
    "Canal Freight",
    "Tramontane",
    "Lantern Post",
];

/// The one whose Merchants module is off.
pub const CLOSED: &str = "Hanse Kurier";
