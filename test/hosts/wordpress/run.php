<?php
/**
 * What the test asks of its WordPress, one job a call, JSON in and out: `install`, `posts` (what each way of posting prints of what was pasted),
 * `activate`, `publish` (posts for the browser), `login` (cookies of an administrator).
 */
[ , $folder, $job ] = $argv;
$input              = json_decode( stream_get_contents( STDIN ), true );
$_SERVER            = array_merge( $_SERVER, array( 'HTTP_HOST' => parse_url( getenv( 'HOSTS_URL' ), PHP_URL_HOST ), 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' ) );
if ( 'install' === $job ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";

/** Saves a post as somebody whose rights decide what WordPress lets through, as it does it in the admin pages. */
function save_as( $login, $content ) {
	wp_set_current_user( get_user_by( 'login', $login )->ID );
	$id = wp_insert_post( wp_slash( array( 'post_title' => 'Claim', 'post_content' => $content, 'post_status' => 'publish' ) ), true );
	return is_wp_error( $id ) ? wp_die( $id ) : $id;
}

/** What a page prints of a post. */
function printed( $id ) {
	$GLOBALS['post'] = get_post( $id );
	setup_postdata( $GLOBALS['post'] );
	return apply_filters( 'the_content', get_the_content() );
}

$ways = array(
	'author’s post, classic editor'      => fn( $html ) => printed( save_as( 'author', $html ) ),
	'author’s post, Custom HTML block'   => fn( $html ) => printed( save_as( 'author', "<!-- wp:html -->\n$html\n<!-- /wp:html -->" ) ),
	'administrator’s Custom HTML block'  => fn( $html ) => printed( save_as( 'admin', "<!-- wp:html -->\n$html\n<!-- /wp:html -->" ) ),
	'reader’s comment'                   => function ( $html ) {
		wp_set_current_user( 0 );
		$text = wp_unslash( apply_filters( 'pre_comment_content', wp_slash( $html ) ) );
		return apply_filters( 'comment_text', $text, null, array() );
	},
);

switch ( $job ) {
	case 'install':
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		add_filter( 'pre_wp_mail', '__return_false' );
		wp_install( 'Paper', 'admin', 'admin@publisher.example', true, '', 'secret' );
		wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author', 'user_email' => 'author@publisher.example' ) );
		switch_theme( 'bare' );
		$output = get_bloginfo( 'version' );
		break;
	case 'posts':
		$output = array_map( fn( $way ) => array_map( $way, $input ), $ways );
		break;
	case 'activate':
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$output = activate_plugin( 'war-claims/war-claims.php' );
		break;
	case 'publish':
		$output = array_map( fn( $content ) => get_permalink( save_as( 'author', $content ) ), $input );
		break;
	case 'login':
		$user   = get_user_by( 'login', 'admin' );
		$until  = time() + 3600;
		$token  = WP_Session_Tokens::get_instance( $user->ID )->create( $until );
		$output = array(
			AUTH_COOKIE      => wp_generate_auth_cookie( $user->ID, $until, 'auth', $token ),
			LOGGED_IN_COOKIE => wp_generate_auth_cookie( $user->ID, $until, 'logged_in', $token ),
		);
		break;
}
echo wp_json_encode( $output, JSON_UNESCAPED_UNICODE );
