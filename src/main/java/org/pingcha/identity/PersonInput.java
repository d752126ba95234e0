package org.pingcha.identity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the fields of a person's page. */
public class PersonInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String userName;
    private String name;
    private String office;
    private Long firm;
    private int days = 90;
    private final Map<Role, Boolean> roles = new EnumMap<>(Role.class);
    private final Map<SystemRight, Boolean> rights = new EnumMap<>(SystemRight.class);

    /** Empty fields for somebody new. */
    public PersonInput() {
        this(Set.of(), Set.of());
    }

    PersonInput(PersonDetail person) {
        this(person.roles(), person.rights());
        userName = person.userName();
        name = person.name();
        office = person.officeCode();
        firm = person.firmId();
    }

    private PersonInput(Set<Role> held, Set<SystemRight> named) {
        Arrays.stream(Role.values()).forEach(role -> roles.put(role, held.contains(role)));
        Arrays.stream(SystemRight.values()).forEach(right -> rights.put(right, named.contains(right)));
    }

    PersonEntry entry() {
        Set<Role> wanted = chosen(roles);
        return new PersonEntry(name, office, wanted, wanted.contains(Role.SYSTEM) ? chosen(rights) : Set.of(),
            wanted.contains(Role.FIRM) ? firm : null);
    }

    private static <E> Set<E> chosen(Map<E, Boolean> boxes) {
        return boxes.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whether the box of the service account is ticked. */
    public boolean isSystem() {
        return roles.get(Role.SYSTEM);
    }

    /** Whether the box of the firm's contact is ticked. */
    public boolean isOfFirm() {
        return roles.get(Role.FIRM);
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String typed) {
        userName = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String code) {
        office = code;
    }

    public Long getFirm() {
        return firm;
    }

    public void setFirm(Long id) {
        firm = id;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int life) {
        days = life;
    }

    public Map<Role, Boolean> getRoles() {
        return roles;
    }

    public Map<SystemRight, Boolean> getRights() {
        return rights;
    }
}
