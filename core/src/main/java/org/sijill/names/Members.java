package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.reading.EntityReading;

/** All members of an article's cast, in the order in which they came, and the keys that they are found by. */
final class Members {

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Person> byKey = new HashMap<>();

    int size() {
        return all.size();
    }

    Person get(int index) {
        return all.get(index);
    }

    @Nullable
    Person get(String key) {
        return byKey.get(key);
    }

    Person enter(Kind kind, String name, @Nullable String key) {
        Person person = new Person(all.size(), kind, name);
        all.add(person);
        if (key != null) {
            byKey.put(key, person);
        }
        return person;
    }

    void put(String key, Person person) {
        byKey.put(key, person);
    }

    void remove(String key) {
        byKey.remove(key);
    }

    List<EntityReading> readings() {
        return all.stream().map(Person::reading).toList();
    }
}
