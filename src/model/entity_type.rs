//! The entity types, with the shape and the two colors that mean each everywhere: list, graph, reader, report.

use super::relation_type::named;

named! {
    /// What an entity is.
    EntityType {
        /// A person.
        Person = "person",
        /// A company, ministry, party, armed group, alliance.
        Organization = "organization",
        /// A state or territory.
        Country = "country",
        /// Every other location: region, city, sea, facility.
        Place = "place",
        /// A people, nationality or religion.
        Group = "group",
        /// A war, summit, pandemic.
        Event = "event",
        /// An initiative, treaty, law, project.
        Program = "program",
    }
}

/// The outline that stands for a type: color never does alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Person.
    Circle,
    /// Organization.
    Square,
    /// Country.
    Hexagon,
    /// Place.
    Diamond,
    /// Group.
    Triangle,
    /// Event.
    Octagon,
    /// Program.
    Pentagon,
}

impl EntityType {
    /// Its shape.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Person => Shape::Circle,
            Self::Organization => Shape::Square,
            Self::Country => Shape::Hexagon,
            Self::Place => Shape::Diamond,
            Self::Group => Shape::Triangle,
            Self::Event => Shape::Octagon,
            Self::Program => Shape::Pentagon,
        }
    }

    /// Its color on dark ground, as red, green, blue.
    pub const fn color_on_dark(self) -> [u8; 3] {
        match self {
            Self::Person => [0x69, 0xc6, 0xf9],
            Self::Organization => [0xa0, 0x71, 0xb5],
            Self::Country => [0xd9, 0xd2, 0xc3],
            Self::Place => [0xb3, 0xde, 0x8b],
            Self::Group => [0xf8, 0x84, 0xbb],
            Self::Event => [0x8e, 0xeb, 0xeb],
            Self::Program => [0x75, 0x96, 0xff],
        }
    }

    /// Its color on light ground, as red, green, blue.
    pub const fn color_on_light(self) -> [u8; 3] {
        match self {
            Self::Person => [0x11, 0x66, 0x9d],
            Self::Organization => [0x8e, 0x62, 0xd9],
            Self::Country => [0x54, 0x45, 0x2f],
            Self::Place => [0x4e, 0x86, 0x48],
            Self::Group => [0xbc, 0x30, 0x6b],
            Self::Event => [0x00, 0x8a, 0x93],
            Self::Program => [0x2f, 0x2f, 0x9c],
        }
    }

    /// As the heading of a list: "People".
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Person => "People",
            Self::Organization => "Organizations",
            Self::Country => "Countries",
            Self::Place => "Places",
            Self::Group => "Groups",
            Self::Event => "Events",
            Self::Program => "Programs",
        }
    }
}
