email-greeting = Bonjour { $name },
email-invitation-subject = { $organization } vous invite sur Comptoir
email-invitation-body = { $organization } vous a ouvert un compte. Choisissez un mot de passe pour vous connecter la première fois.
email-invitation-button = Choisir un mot de passe
email-link-plain = Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :
email-invitation-expiry = Le lien est valable sept jours et ne sert qu’une fois.
email-not-expected = Si vous n’attendiez pas ce message, ignorez-le : rien ne se passe sans vous.
