//! What demo data is made of: places, streets and trades of six countries, in five languages.

/// A country's way of being written down.
pub struct Region {
    pub country: &'static str,
    pub time_zone: &'static str,
    /// City, postal code, region where the country's addresses have one.
    pub cities: &'static [(&'static str, &'static str, &'static str)],
    pub streets: &'static [&'static str],
    /// `#` is a digit.
    pub phone: &'static str,
    pub language: &'static str,
    pub trades: &'static [&'static str],
    pub names: &'static [&'static str],
    /// The same names for e-mail addresses.
    pub domain: &'static str,
}

pub const REGIONS: [Region; 6] = [
    Region {
        country: "FR",
        time_zone: "Europe/Paris",
        cities: &[
            ("Paris", "75018", ""),
            ("Lyon", "69003", ""),
            ("Marseille", "13002", ""),
            ("Lille", "59800", ""),
        ],
        streets: &[
            "rue Ordener",
            "avenue Jean Jaurès",
            "rue de la République",
            "boulevard Voltaire",
            "quai des Chartrons",
        ],
        phone: "+336########",
        language: "fr",
        trades: &[
            "Boulangerie",
            "Librairie",
            "Épicerie",
            "Fromagerie",
            "Quincaillerie",
            "Ébénisterie",
            "Cave",
            "Maison",
        ],
        names: &[
            "Lefèvre",
            "Moreau",
            "Garnier",
            "Benoît",
            "Chevalier",
            "Noël",
            "Rousseau",
            "Fabre",
            "Perrin",
            "Dumas",
        ],
        domain: "fr",
    },
    Region {
        country: "DE",
        time_zone: "Europe/Berlin",
        cities: &[
            ("Berlin", "10115", ""),
            ("Hamburg", "20095", ""),
            ("München", "80331", ""),
            ("Köln", "50667", ""),
        ],
        streets: &[
            "Torstraße",
            "Lindenallee",
            "Bahnhofstraße",
            "Goethestraße",
            "Am Markt",
        ],
        phone: "+4915112######",
        language: "de",
        trades: &[
            "Bäckerei",
            "Buchhandlung",
            "Feinkost",
            "Möbelhaus",
            "Weinhandlung",
            "Fahrradladen",
            "Küchenstudio",
        ],
        names: &[
            "Müller", "Schäfer", "König", "Böhm", "Vogel", "Jäger", "Krüger", "Weiß", "Brandt",
            "Lorenz",
        ],
        domain: "de",
    },
    Region {
        country: "ES",
        time_zone: "Europe/Madrid",
        cities: &[
            ("Madrid", "28013", "Madrid"),
            ("Valencia", "46002", "Valencia"),
            ("Sevilla", "41001", "Sevilla"),
        ],
        streets: &[
            "Calle Mayor",
            "Avenida de la Constitución",
            "Calle del Carmen",
            "Paseo del Prado",
        ],
        phone: "+346########",
        language: "es",
        trades: &[
            "Panadería",
            "Librería",
            "Ferretería",
            "Floristería",
            "Bodega",
            "Muebles",
            "Mercería",
        ],
        names: &[
            "Núñez", "Ibáñez", "Peña", "Castaño", "Muñoz", "Gálvez", "Ortega", "Serrano", "Lozano",
        ],
        domain: "es",
    },
    Region {
        country: "GB",
        time_zone: "Europe/London",
        cities: &[
            ("London", "SW1A 1AA", ""),
            ("Bristol", "BS1 4DJ", ""),
            ("Leeds", "LS1 4AP", ""),
        ],
        streets: &[
            "High Street",
            "Station Road",
            "Church Lane",
            "Mill Lane",
            "Queen Street",
        ],
        phone: "+447400######",
        language: "en",
        trades: &[
            "Bakery",
            "Books",
            "Garden Centre",
            "Hardware",
            "Cycles",
            "Interiors",
            "Provisions",
        ],
        names: &[
            "Ashworth",
            "Whitfield",
            "Harper",
            "Ellison",
            "Thornton",
            "Bennett",
            "Calloway",
            "Marsh",
        ],
        domain: "co.uk",
    },
    Region {
        country: "MA",
        time_zone: "Africa/Casablanca",
        cities: &[
            ("الدار البيضاء", "20000", ""),
            ("الرباط", "10000", ""),
            ("مراكش", "40000", ""),
        ],
        streets: &[
            "شارع محمد الخامس",
            "زنقة الورود",
            "شارع الحسن الثاني",
            "شارع الزيتون",
        ],
        phone: "+2126612#####",
        language: "ar",
        trades: &["مخبز", "مكتبة", "متجر", "عطور", "أثاث", "بقالة", "مفروشات"],
        names: &[
            "النور",
            "الأندلس",
            "الياسمين",
            "الفردوس",
            "السلام",
            "الأمل",
            "الواحة",
            "الريحان",
        ],
        domain: "ma",
    },
    Region {
        country: "JP",
        time_zone: "Asia/Tokyo",
        cities: &[
            ("千代田区", "100-0001", "東京都"),
            ("中央区", "540-0008", "大阪府"),
            ("中京区", "604-8571", "京都府"),
        ],
        streets: &["丸の内一丁目", "本町二丁目", "寺町通三条", "銀座四丁目"],
        phone: "+819012######",
        language: "en",
        trades: &["書店", "茶舗", "家具", "花店", "酒店", "菓子舗"],
        names: &["山本", "中村", "小林", "吉田", "清水", "松本", "井上"],
        domain: "jp",
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
