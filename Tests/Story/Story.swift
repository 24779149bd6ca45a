// The story of a first meeting.
