"""AWS on loopback: moto, with what it lacks of the calls that the generated stacks make."""
