//! A form as a browser would fill it in.

use crate::support::{Answer, Cast, Client};

pub const LOCATIONS: &str = "/organization/locations";

/// Fields of *+ Add location*; `with` replaces.
#[derive(Clone, Debug)]
pub struct Filled(Vec<(String, String)>);

impl Filled {
    pub fn paris() -> Self {
        let fields = [
            ("name", "Paris Nord"),
            ("kind", "branch"),
            ("reference_id", "PAR-01"),
            ("address_country", "FR"),
            ("address_line1", "12 rue Ordener"),
            ("address_line2", ""),
            ("address_city", "Paris"),
            ("address_region", ""),
            ("address_postal_code", "75018"),
            ("time_zone", "Europe/Paris"),
        ];
        Self(
            fields
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
        )
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn send(&self, client: &mut Client) -> Answer {
        self.send_to(client, LOCATIONS)
    }

    pub fn send_to(&self, client: &mut Client, path: &str) -> Answer {
        client.post(path, &self.fields())
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

/// The cast, with Amina signed in.
pub struct Scene {
    pub cast: Cast,
    pub amina: Client,
}

pub fn scene() -> Scene {
    let cast = Cast::assemble();
    let amina = cast.world.signed_in(&cast.amina);
    Scene { cast, amina }
}

impl Scene {
    /// Another administrator, signed in.
    pub fn dora(&self) -> Client {
        let world = &self.cast.world;
        world.signed_in(&world.db_staff(&self.cast.acme, "Dora", "administrator"))
    }

    /// Adds a location; its address.
    pub fn added(&mut self, form: &Filled) -> String {
        let answer = form.send(&mut self.amina);
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.location().to_owned()
    }
}

/// Does the same at once from each client; what they were answered, in their order.
pub fn at_once<T: Send>(clients: &mut [Client], act: impl Fn(&mut Client) -> T + Sync) -> Vec<T> {
    let start = std::sync::Barrier::new(clients.len());
    std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let (start, act) = (&start, &act);
                threads.spawn(move || {
                    start.wait();
                    act(client)
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
