-- Times are nanoseconds since J2000 TT. Angles are radians.

-- "OVFL": the file says whose it is.
PRAGMA application_id = 1331054156;

CREATE TABLE schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL) STRICT;

-- What was received, byte for byte, kept before anything is made of it.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('elements', 'earth-orientation')),
    source TEXT NOT NULL,
    retrieved_ns INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Numbers are of type ANY, because a REAL column turns minus zero into zero.
CREATE TABLE element_set (
    id INTEGER PRIMARY KEY,
    content BLOB NOT NULL UNIQUE, -- SHA-256 of all the columns but id, document_id and line
    catalogue_number INTEGER NOT NULL,
    epoch_ns INTEGER NOT NULL,
    object_name TEXT,
    object_id TEXT,
    mean_motion_revolutions_per_day ANY NOT NULL,
    eccentricity ANY NOT NULL,
    inclination_rad ANY NOT NULL,
    right_ascension_of_node_rad ANY NOT NULL,
    argument_of_perigee_rad ANY NOT NULL,
    mean_anomaly_rad ANY NOT NULL,
    b_star ANY NOT NULL,
    half_mean_motion_dot_rad_per_s2 ANY NOT NULL,
    sixth_mean_motion_dot_dot_rad_per_s3 ANY NOT NULL,
    classification TEXT NOT NULL,
    ephemeris_type INTEGER NOT NULL,
    element_set_number INTEGER NOT NULL,
    revolution_at_epoch INTEGER NOT NULL,
    originator TEXT,
    creation_date_ns INTEGER,
    document_id INTEGER NOT NULL REFERENCES document (id),
    line INTEGER NOT NULL
) STRICT;

CREATE INDEX element_set_by_object ON element_set (catalogue_number, epoch_ns);

-- Which documents were chosen as table of Earth orientation; the last one is in use.
CREATE TABLE earth_orientation (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    retrieved_ns INTEGER NOT NULL
) STRICT;
